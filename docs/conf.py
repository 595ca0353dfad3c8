"""Sphinx: `sphinx-build -W docs docs/_build`."""

project = "medianorm"
author = "the medianorm authors"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
html_theme = "furo"
exclude_patterns = ["_build"]
autodoc_typehints = "description"
myst_heading_anchors = 3
nitpicky = False
