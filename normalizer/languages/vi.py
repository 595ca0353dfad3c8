"""Vietnamese: letters and function words."""

LETTERS = "ăâđêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"

WORDS = frozenset(
    """
    và của là có được cho không trong một với các những này đã để người khi từ đó ở về cũng ra như vào đến
    nhiều sẽ tôi anh chị em họ chúng bạn rất nhưng thì mà nếu hay
    """.split()
)
