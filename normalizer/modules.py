"""Modules that are loaded when a run needs them."""

import sys
from types import ModuleType


def loaded(name: str) -> ModuleType:
    """The module of that full name: `importlib.import_module`, whose own import takes a tenth of a bare start."""
    __import__(name)
    return sys.modules[name]
