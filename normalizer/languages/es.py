"""Spanish."""

ABBREVIATIONS = frozenset(
    """
    Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa Lic Ing Arq Abg D Dña Dn Fr Mons Excmo Excma Ilmo Ilma
    Rvdo Gral Cnel Cap Cmdte Tte Sgto Pdte Pdta Sto Sta Vd Ud Uds Vds Avda Av Ctra Pza Pl Edif Dpto
    Depto Prov Rte sr sra srta sres dr dra prof lic ing p.ej ej cf vid vs aprox máx mín núm núms art
    arts cap caps fig págs pág pp vol tel tfno admón ntra ntro EE
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("No Nº ene feb abr jun jul ago sept oct nov dic".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset(
    """
    etc Cía Inc Ltd Corp Jr Sr.h S.A S.L a.m p.m a.C d.C EE.UU
    """.split()
)
STARTERS = frozenset(
    """
    el la los las un una unos unas lo al del de en por para con sin sobre según desde hasta tras ante y
    e o pero aunque si cuando mientras como que qué quién cómo dónde esto este esta estos estas ese esa
    eso aquel él ella ellos ellas yo tú usted nosotros su sus mi mis se no sí ya también además luego
    entonces hoy ayer así
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("el la los las un una de del y o en por para con".split())

CREDIT_LABELS = {
    "foto": "photo",
    "fotos": "photo",
    "fotografía": "photo",
    "fotografia": "photo",
    "fotografías": "photo",
    "fotógrafo": "photo",
    "fotógrafa": "photo",
    "imagen": "photo",
    "imágenes": "photo",
    "crédito": "",
    "créditos": "",
    "crédito foto": "photo",
    "fuente de la imagen": "photo",
    "imagen ilustrativa": "photo",
    "imagen de archivo": "photo",
    "foto de archivo": "photo",
    "foto ilustrativa": "photo",
    "foto cortesía": "photo",
    "fuente de imagen": "photo",
    "crédito de la foto": "photo",
    "ilustración": "illustration",
    "ilustraciones": "illustration",
    "caricatura": "illustration",
    "montaje": "illustration",
    "gráfico": "graphic",
    "infografía": "graphic",
    "mapa": "map",
    "vídeo": "video",
    "video": "video",
    "captura de pantalla": "screenshot",
    "captura": "screenshot",
    "foto referencial": "photo",
}
CREDIT_SOURCES = ("fuente",)
CREDIT_GIVEN_BY = (
    "cortesía de",
    "cortesía",
    "cedida por",
    "cedidas por",
    "cedido por",
    "gentileza de",
    "gentileza",
    "proporcionada por",
    "facilitada por",
    "captura de pantalla de",
)
CREDIT_BY = ("por",)
CREDIT_OF = ("de", "del")
CREDIT_VIA = ("vía", "via")
CREDIT_FOR = ("para", "en")
CREDIT_AND = ("y", "e")
CREDIT_STATUS = {
    "archivo": "",
    "archivo particular": "",
    "cedida": "",
    "cedidas": "",
    "cortesía": "",
    "gentileza": "",
    "captura": "screenshot",
    "captura de pantalla": "screenshot",
    "imagen de archivo": "",
    "foto de archivo": "",
    "especial": "",
    "redes sociales": "",
    "difusión": "",
    "referencial": "",
    "ilustrativa": "",
    "reproducción": "",
    "suministrada": "",
    "dominio público": "",
    "captura de video": "screenshot",
    "captura de vídeo": "screenshot",
    "pool": "",
    "archivo fotográfico": "",
}
CREDIT_POSITIONS = ("izquierda", "derecha", "arriba", "abajo")
CREDIT_MAKERS = (
    "fotógrafo",
    "fotógrafa",
)
CAPTION_LABELS = ("pie de foto", "leyenda", "pie de imagen")
READ_MORE = ("ver más", "ampliar", "leer más", "publicidad")
ORGANISATION_WORDS = (
    "agencia universidad ministerio ayuntamiento gobierno policía guardia museo fundación asociación "
    "instituto archivo prensa diario periódico editorial grupo radio televisión festival teatro "
    "escuela federación consejo biblioteca junta presidencia municipalidad alcaldía fiscalía "
    "secretaría plataforma noticias club comisión"
)
CREDIT_ALONE = ("cedida", "cortesía", "archivo particular", "suministrada")

LETTERS = "áéíñóúü¿¡"

WORDS = frozenset(
    """
    el la los las de del al un una unos unas y e o u en a con por para sin sobre entre desde hasta hacia
    según contra durante que qué quien quién cual cuál como cómo cuando cuándo donde dónde porque pero
    sino aunque si no sí se su sus mi mis tu tus lo le les me te nos os yo tú él ella ellos ellas nosotros
    usted ustedes este esta estos estas ese esa esos esas esto eso aquel aquella muy más menos también
    tampoco ya todavía siempre nunca hoy ayer ahora aquí allí así bien mal es son era eran fue fueron ser
    será sido está están estaba estoy estar ha han había haber he hay hace hacer hecho tiene tienen tenía
    puede pueden debe todo todos toda todas otro otra otros otras mismo misma cada algo nada nadie algunos
    algunas mucho muchos poco dos tres primera primero año años día días vez gracias
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Ver esta publicación en Instagram",
        "Ver este perfil en Instagram",
    ),
    "instagram_tail": (
        "Una publicación compartida por {name}[ el {date}]",
        "Una publicación compartida de {name}[ el {date}]",
        "Una foto publicada por {name}[ el {date}]",
        "Un vídeo publicado por {name}[ el {date}]",
        "Una foto compartida por {name}[ el {date}]",
    ),
    "facebook_tail": (
        "Publicado por {name} en {date}",
        "Publicada por {name} en {date}",
        "Publicado por {name} el {date}",
    ),
    "tiktok_sound": ("sonido original",),
    "telegram": (
        "vistas",
        "visualizaciones",
    ),
    "video_consent": (
        "Al cargar el vídeo, usted acepta la política de privacidad de {provider}.",
        "Más información",
        "Cargar el vídeo",
        "Desbloquear siempre {provider}",
    ),
}
