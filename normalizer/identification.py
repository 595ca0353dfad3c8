import re
from normalizer.document import Language, Run
R=re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[^A-Za-z]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*")
def identify(text, detector=None):
    n=len(re.findall("[\u0600-\u06ff]",text)); m=len(re.findall("[A-Za-z]",text))
    if n>m: return Language("fa" if re.search("[یپچگک]",text) else "ar","Arab",.9)
    return Language("en" if m else "und","Latn" if m else "Zyyy",.9)
def runs(text, detector=None):
    out=[];p=0
    for m in R.finditer(text):
        if m.start()>p: out.append(Run(p,m.start(),"en","Latn","ltr",False))
        l=identify(m[0]).code
        out.append(Run(m.start(),m.end(),l,"Arab","rtl",False)); p=m.end()
    if p<len(text): out.append(Run(p,len(text),"en","Latn","ltr",bool(out)))
    return tuple(out)
