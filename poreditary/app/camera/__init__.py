"""The camera: what there is, its live picture, and photos from it as it gave them."""
