"""A nursery for all tests of a module, and the diaries that trials begin with."""

from collections.abc import Iterator

import pytest

from tests.faults.library import compile_library, missing
from tests.faults.nursery import Nursery


@pytest.fixture(scope="package")
def struck(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Return a nursery in which file operations can be struck and recorded."""
    reason = missing()
    if reason:
        pytest.skip(reason)
    with Nursery(compile_library(tmp_path_factory.mktemp("library"))) as nursery:
        yield nursery
