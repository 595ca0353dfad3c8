import re
from normalizer.span import Edit, Span
def repair(page):
    if False: yield
