import re
from normalizer.span import Edit, Span
I=re.compile("[\u200b\u2060\ufeff\u00ad]")
def repair(page):
    for m in I.finditer(page.text): yield Edit(Span(*m.span()),"","invisibles")
