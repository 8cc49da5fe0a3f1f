"""Run with `python -m poreditary`."""

import sys

from poreditary.cli import main

sys.exit(main())
