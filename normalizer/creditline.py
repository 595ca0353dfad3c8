import re
from normalizer.document import Credit
from normalizer.span import Span
C=re.compile(r"\((?:Photo|عکس)(?: by|:| از)? (?P<creator>[^()/]{2,40}?) ?[/-] ?(?P<agency>[^()/]{2,20}?)(?: via (?P<via>[^()]{2,20}))?\)|(?:Photo|عکس|Image): (?P<c2>[^/\n]{2,40}?) ?/ ?(?P<a2>[^\n/]{2,30})$", re.M)
def may_credit(t): return "hoto" in t or "عکس" in t or "mage" in t
def parse(t):
    out=[]
    for m in C.finditer(t):
        c=(m["creator"] or m["c2"]).strip(); a=(m["agency"] or m["a2"]).strip()
        for i,o in enumerate(out):
            if o.creator.casefold()==c.casefold():
                out[i]=Credit(o.creator,o.agency or a,o.via or m["via"],"photo",o.text,(*o.source_spans,Span(*m.span()))); break
        else: out.append(Credit(c,a,m["via"],"photo",m[0],(Span(*m.span()),)))
    return tuple(out)
