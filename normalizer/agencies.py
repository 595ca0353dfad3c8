A={"al-monitor","afp","ap","reuters","ایرنا","ایسنا","مهر","رويترز"}
def agency(name): return name if name.casefold() in A else None
