"""Portuguese."""

ABBREVIATIONS = frozenset(
    """
    Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Arq Adv D Dom Exmo Exma Ilmo Ilma Revmo Pe Fr Mons
    Gen Cel Cap Maj Ten Sgt Dep Sen Gov Min Pres Sto Sta Av Pça Tv Rod Est Ed Apto sr sra srs dr dra
    prof profa eng p.ex ex cf vs aprox máx mín art arts cap fig pág págs pp vol tel séc núm
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("nº no jan fev mar abr jun jul ago set out nov dez".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("etc Cia Ltda Inc Ltd Corp Jr S.A a.C d.C".split())
STARTERS = frozenset(
    """
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com sem sobre segundo
    desde até após e ou mas porém embora se quando enquanto como que quem qual onde este esta isto esse
    essa isso aquele ele ela eles elas eu tu você nós seu sua seus suas não sim já também além depois
    então hoje ontem assim
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("o a os as um uma de do da dos das e ou em no na por para com".split())

CREDIT_LABELS = {
    "foto": "photo",
    "fotos": "photo",
    "fotografia": "photo",
    "fotógrafo": "photo",
    "fotógrafa": "photo",
    "imagem": "photo",
    "imagens": "photo",
    "crédito": "",
    "créditos": "",
    "crédito da foto": "photo",
    "crédito foto": "photo",
    "legenda da foto": "photo",
    "foto de arquivo": "photo",
    "imagem ilustrativa": "photo",
    "foto ilustrativa": "photo",
    "ilustração": "illustration",
    "arte": "illustration",
    "charge": "illustration",
    "montagem": "illustration",
    "infográfico": "graphic",
    "gráfico": "graphic",
    "mapa": "map",
    "vídeo": "video",
    "captura de tela": "screenshot",
}
CREDIT_SOURCES = ("fonte",)
CREDIT_GIVEN_BY = ("cortesia de", "cedida por", "divulgação por")
CREDIT_BY = ("por",)
CREDIT_OF = ("de", "do", "da")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("para", "em", "no", "na")
CREDIT_AND = ("e",)
CREDIT_STATUS = {
    "divulgação": "",
    "reprodução": "",
    "arquivo": "",
    "arquivo pessoal": "",
    "acervo pessoal": "",
    "acervo": "",
    "cedida": "",
    "captura de tela": "screenshot",
    "redes sociais": "",
    "ilustrativa": "",
    "internet": "",
    "domínio público": "",
    "reprodução da internet": "",
    "foto de arquivo": "",
}
CREDIT_POSITIONS = ("esquerda", "direita", "acima", "abaixo")
CREDIT_MAKERS = (
    "fotógrafo",
    "fotógrafa",
)
CAPTION_LABELS = ("legenda", "legenda da imagem", "legenda da foto")
READ_MORE = ("leia mais", "ver mais", "publicidade")
ORGANISATION_WORDS = (
    "agência universidade ministério prefeitura governo polícia museu fundação associação instituto "
    "arquivo imprensa jornal editora grupo rádio televisão teatro escola federação conselho "
    "biblioteca câmara senado presidência projeto clube minas"
)
CREDIT_ALONE = ("reprodução", "divulgação", "arquivo pessoal", "acervo pessoal")

LETTERS = "áâãàçéêíóôõú"

WORDS = frozenset(
    """
    o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para
    com sem sobre entre até desde contra e ou mas que quem qual como quando onde porque se não sim eu tu
    ele ela nós vós eles elas você vocês me te lhe lhes seu sua seus suas meu minha teu tua nosso nossa
    este esta estes estas esse essa isso isto aquele aquela muito mais menos também já ainda sempre nunca
    hoje ontem agora aqui ali assim bem mal só é são era eram foi foram ser sendo sido está estão estava
    estar tem têm tinha ter há havia faz fazer feito pode podem deve vai vão todo todos toda todas outro
    outra outros outras mesmo cada algo nada ao aos à às dois duas três primeiro anos ano dia dias vez
    obrigado obrigada após durante segundo ela
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Ver essa foto no Instagram",
        "Ver esta publicação no Instagram",
        "Ver esse perfil no Instagram",
        "Ver este perfil no Instagram",
    ),
    "instagram_tail": (
        "Uma publicação compartilhada por {name}[ em {date}]",
        "Uma publicação partilhada por {name}[ em {date}]",
        "Um post compartilhado por {name}[ em {date}]",
        "Uma foto publicada por {name}[ em {date}]",
        "Um vídeo publicado por {name}[ em {date}]",
        "Uma foto compartilhada por {name}[ em {date}]",
    ),
    "facebook_tail": (
        "Publicado por {name} em {date}",
        "Publicada por {name} em {date}",
    ),
    "tiktok_sound": ("som original",),
    "telegram": ("visualizações",),
}
