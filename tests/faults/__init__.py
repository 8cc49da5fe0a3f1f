"""What the diary keeps when the computer stops, the disk is full, or it fails: faults made on purpose."""
