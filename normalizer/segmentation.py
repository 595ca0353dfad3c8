import re
from normalizer.span import Span
S=re.compile(r"\S.*?(?:[.!?؟۔]+[”\"’')»]*(?=\s|$)|$)",re.S)
def sentences(text, language=None): return tuple(Span(*m.span()) for m in S.finditer(text))
