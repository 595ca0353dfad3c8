"""Languages in Arabic letters that have no table here: what speaks for them speaks for `und`.

South Azerbaijani, Gilaki, Mazandarani, Kashmiri, Punjabi (Shahmukhi), Saraiki, Balochi, Kazakh, Malay (Jawi).
Without this table each is taken for its nearest neighbour with full confidence.
"""

LETTERS = "ٲٳؠۄݨݙࣇڠݢڽٴݐٵݪ"

WORDS = frozenset(
    """
    بیر دیر ایله اوچون اولان اولدو اولوب وار واردیر ایدی ائله چوخ سونرا منیم سنین بیز سیز اونون دئییل گؤره
    یئنی بونو هله قدر ائدیر ائتدی یازیر دئدی کیمی ایسه ایته ایتا اوشان امی شیمی بوگوفته نوبو دره جه هسه
    هسته بیه وشون اتا دله هکرده هکردن بورده گته وه چھ چھے چھہ تہ منز منزہ اکھ اوس ہند ہنز کینہہ یتھ تمۍ
    ستۍ وچ نوں نیں ایہہ اوہ اوہدا اوہناں ایہناں ہوندا ہوندے جاندا کیتا کیتی دیاں سن توں ساڈا تہاڈا وچوں
    ایس کوں تئیں تھیا انت گوں بوت بیت کنت منی تئی آئی ء دان یڠ دڠن اونتوق دالم ڤد ادله تیدق اورڠ دا تے نال
    وی ہن ہووے جاوے ہوون کیتے ہک
    """.split()
)
