import re
from normalizer.span import Span
from normalizer.record import Row
class Date(Row):
    span: Span; iso: str|None; calendar: str; weekday: bool; time: bool; year: bool
M={m:i+1 for i,m in enumerate("January February March April May June July August September October November December".split())}
P=re.compile(r"(?:(?P<wd>[A-Z][a-z]+day)[ ,]*)?(?:(?P<d>\d{1,2}) (?P<m>[A-Z][a-z]+)|(?P<m2>[A-Z][a-z]+) (?P<d2>\d{1,2}),?) (?P<y>\d{4})")
def find(text,start=0,end=None):
    for m in P.finditer(text,start,end if end is not None else len(text)):
        mon=M.get(m["m"] or m["m2"])
        if mon: yield Date(Span(*m.span()),f"{m['y']}-{mon:02}-{int(m['d'] or m['d2']):02}","gregory",bool(m["wd"]),False,True)
def parse(text):
    for d in find(text):
        if d.span==(len(text)-len(text.lstrip()),len(text.rstrip())): return d
    return None
