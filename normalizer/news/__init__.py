"""What rules of a news page share: its frame, its labels, who made it and where it comes from.

`labels` are the keys of the word tables, `frame` tells the article's edges, `outlets` and `agencies` whom it names,
`authors` and `lead_words` what a byline and a dateline say.
"""
