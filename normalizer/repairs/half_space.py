def repair(page):
    if False:
        yield
