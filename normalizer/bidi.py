RTL=frozenset("ar fa ur he ps ckb ug sd yi dv".split())
class Direction(str): reason=""
def direction(text):
    import re
    a=len(re.findall("[\u0590-\u08ff]+",text)); b=len(re.findall("[A-Za-z]+",text))
    return Direction("rtl" if a>=b and a else "ltr")
