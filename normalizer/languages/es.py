"""Spanish."""

ABBREVIATIONS = frozenset(
    """
    Sr Sra Srta Sres Sras Dr Dra Dres Prof Profa Lic Ing Arq Abg D Dña Dn Fr Mons Excmo Excma Ilmo Ilma
    Rvdo Gral Cnel Cap Cmdte Tte Sgto Pdte Pdta Sto Sta Vd Ud Uds Vds Avda Av Ctra Pza Pl Edif Dpto
    Depto Prov Rte sr sra srta sres dr dra prof lic ing p.ej ej cf vid vs aprox máx mín núm núms art
    arts cap caps fig págs pág pp vol tel tfno admón ntra ntro EE
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("No Nº km ene feb abr jun jul ago sept oct nov dic".split())
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

# Last words of papers' and sites' names.
SITE_WORDS = frozenset("diario periódico noticias prensa gaceta".split())
# Cities whose papers and agencies open a report with the name.
DATELINE_CITIES = """
    Albacete, Alicante, Almería, Asunción, Ávila, Badajoz, Barcelona, Barranquilla, Bilbao, Bogotá, Buenos
    Aires, Burgos, Cáceres, Cádiz, Cali, Caracas, Cartagena, Castellón, Ciudad de México, Ciudad Real, Córdoba,
    Cuenca, Cúcuta, Girona, Granada, Guadalajara, Guatemala, Guayaquil, Huelva, Huesca, Jaén, La Coruña, A
    Coruña, La Habana, Las Palmas, León, Lima, Lleida, Logroño, Lugo, Madrid, Málaga, Managua, Medellín,
    Melilla, México, Monterrey, Montevideo, Murcia, Ourense, Oviedo, Palencia, Palma, Pamplona, Panamá,
    Pontevedra, Puebla, Quito, Rosario, Salamanca, San José, San Juan, San Salvador, San Sebastián, Santa Cruz
    de Tenerife, Santander, Santiago, Santiago de Chile, Santiago de Compostela, Santo Domingo, Segovia,
    Sevilla, Soria, Tarragona, Tegucigalpa, Teruel, Tijuana, Toledo, Valencia, Valladolid, Valparaíso, Vigo,
    Vitoria, Zamora, Zaragoza, Bruselas, Ginebra, Londres, Moscú, Nueva York, Roma, París, Berlín, Lisboa,
    Washington, Miami
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "urgente", "exclusiva", "exclusivo", "última hora", "vídeo", "video", "vídeos", "fotos", "directo",
    "en directo", "en vivo", "análisis", "opinión", "actualización", "ampliación", "avance", "entrevista",
    "crónica", "reportaje", "alerta", "atención", "especial", "perfil", "encuesta",
)  # fmt: skip
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
    "fotoilustración": "illustration",
    "fotoilustraciones": "illustration",
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
BARE_CREDIT_LABELS = ("crédito",)  # on a line of their own, without a colon
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
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("y", "o")
CREDIT_AND = ("y", "e")
CREDIT_STATUS = {
    "redacción": "",
    "todos los derechos reservados": "",
    "derechos reservados": "",
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
CAPTION_LABELS = ("pie de foto", "leyenda", "pie de imagen", "pie de video", "pie de vídeo")
PICTURE_LABELS = ("imagen", "foto")  # above a caption, for readers who see no picture
FILE_LABELS = ("foto de archivo", "imagen de archivo", "imagen ilustrativa", "foto ilustrativa")
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
    "instagram_button": ("Ver en Instagram",),
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

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "según", "Según", "de acuerdo con", "De acuerdo con", "informó", "informa", "citando", "dijo a",
    "reportó", "citado por",
)  # fmt: skip
OUTLET_ARTICLES = (
    "el", "la", "los", "las", "un", "una", "del", "de",
)  # fmt: skip
OUTLET_TYPES = (
    "agencia", "la agencia", "periódico", "diario", "cadena", "canal", "revista", "medio", "portal",
    "agencia de noticias", "rotativo", "televisión", "emisora",
)  # fmt: skip
OUR_WORDS = ("nuestro", "nuestra", "nuestros", "nuestras")
OUTLET_BOUNDARIES = (
    "y", "que", "en", "los", "las", "se", "por", "con", "a", "ha", "han", "el", "la", "un",
)  # fmt: skip
NEWS_OUTLETS = (
    "EFECOM", "EFEAGRO", "EFEVERDE", "EFETUR",
    "EFE", "Reuters", "AFP", "AP", "Europa Press", "El País", "El Mundo", "ABC", "La Vanguardia", "Clarín",
    "La Nación", "Télam", "Notimex", "Infobae", "El Universal", "Reforma", "Milenio", "Excélsior",
    "La Jornada", "El Tiempo", "El Comercio", "La República", "Prensa Latina", "Andina", "DPA", "CNN", "BBC",
    "The New York Times", "The Washington Post", "Bloomberg", "Xinhua", "Agencia Efe", "Servimedia",
    "20minutos", "RTVE", "Cadena SER", "Página/12", "Sputnik",
    "BBC News Mundo", "BBC Mundo",
)  # fmt: skip
CLOCK_LABELS = (
    "publicado", "publicado el", "publicado en", "publicada", "actualizado", "actualizado a",
    "actualizado el", "actualizada", "última actualización", "ultima actualización", "fecha",
    "fecha de publicación", "creado", "modificado", "act", "actualización", "última modificación", "hoy",
    "fecha de actualización", "publicado a las",
    "escrito el", "enviado el", "subido el", "posteado el", "creado el",
)  # fmt: skip
POST_REPLIES = ("en respuesta a", "respondiendo a")
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "visualizaciones", "mil visualizaciones", "reposts", "citas", "me gusta", "elementos guardados",
    "respuestas", "responder", "seguir", "copiar enlace", "mostrar este hilo",
)  # fmt: skip
COUNTER_WORDS = (
    "comentarios", "comentario", "compartidos", "compartido", "visitas", "vistas", "lecturas", "me gusta",
    "reacciones", "visualizaciones", "veces compartido",
    "visto",
)  # fmt: skip
POSITION_WORDS = ("de",)  # "2 of 14"
MEASURES = ("min", "minutos")
READING_TIME = (
    "min", "minutos", "minutos de lectura", "min de lectura", "tiempo de lectura", "lectura",
    "minuto de lectura", "minutos leer", "min. de lectura", "tiempo de lectura estimado", "de lectura",
)  # fmt: skip
SHARE_WORDS = (
    "compartir", "imprimir", "enviar", "copiar", "copiar enlace", "copiar link", "correo", "email",
    "guardar", "comentar", "twittear", "tuitear", "correo electrónico",
    "escuchar", "regalar", "mail", "compartir en facebook", "compartir en twitter",
    "compartir en x",
    "me gusta esto",
    "compartir por correo electrónico",
)  # fmt: skip
SHARE_LINES = (
    "reportar un error",
    "compartir", "imprimir", "enviar por correo", "enviar por email", "copiar enlace", "copiar link",
    "enlace copiado", "compartir en facebook", "compartir en twitter", "compartir en x",
    "compartir en whatsapp", "compartir en linkedin", "compartir por correo", "compartir por email",
    "compartir artículo", "compartir esta noticia", "comparte", "comparte esta noticia",
    "comparte este artículo", "comparte en", "guardar", "guardar artículo", "regala este artículo",
    "compártelo", "comparte esto", "whatsappear", "link copiado", "reportar error", "copiar url",
    "enviar a un amigo", "regalar artículo", "síguenos en", "compartir nota", "compartir noticia",
    "suscribirse",
    "me gusta cargando", "sé el primero en decir que te gusta", "a %d blogueros les gusta esto",
    "haz clic para compartir en twitter", "haz clic para compartir en facebook",
    "haz clic para compartir en whatsapp", "haz clic para enviar un enlace por correo electrónico a un amigo",
    "haz clic para imprimir", "enviar por correo electrónico", "escribe un blog", "compartir con twitter",
    "compartir con facebook", "compartir en pinterest",
)  # fmt: skip
SHARE_OPENINGS = (
    "haz clic para compartir", "haz clic en imprimir", "haz clic para imprimir", "haz clic para enviar",
    "haga clic para compartir",
)  # fmt: skip
COMMENT_LINES = (
    "comentarios", "comentario", "comentar", "deja un comentario", "deja tu comentario",
    "dejar un comentario", "deja una respuesta", "cancelar la respuesta", "cancelar respuesta",
    "escribe un comentario", "ver comentarios", "ver los comentarios", "publicar comentario",
    "publicar el comentario", "añadir comentario", "agregar comentario",
    "tu dirección de correo electrónico no será publicada", "los campos obligatorios están marcados con",
    "sé el primero en comentar", "ir a comentarios", "mostrar comentarios", "responder", "enviar comentario",
    "sin comentarios", "normas", "participa", "únete a la conversación",
    "no hay comentarios", "publicar un comentario", "danos tu opinión",
    "ir a los comentarios",
    "recibir un correo electrónico con los siguientes comentarios a esta entrada",
    "recibir un correo electrónico con cada nueva entrada", "recibir nuevos comentarios por correo electrónico",
    "recibir nuevas entradas por email", "introduce tus datos o haz clic en un icono para iniciar sesión",
    "conectando a %s",
    "guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente",
    "los campos obligatorios están marcados con *", "lo siento, debes estar conectado para publicar un comentario",
    "navegación de comentarios", "comentarios antiguos", "comentarios más recientes", "añadir nuevo comentario",
    "inicie sesión o regístrese para enviar comentarios",
    "normas de participación", "normas de uso de los comentarios",
    "web",
    "ningún comentario",
    "dejar respuesta", "por favor ingrese su comentario!", "por favor ingrese su nombre aquí",
    "¡ha introducido una dirección de correo electrónico incorrecta!",
    "por favor ingrese su dirección de correo electrónico aquí",
    "guardar mi nombre, correo electrónico y sitio web en este navegador la próxima vez que comente",
    "¡por favor ingrese su comentario!",
)  # fmt: skip
COMMENTS_ON = (
    "comentarios en",
    "comentario en",
    "pensamientos en",
    "respuestas a",
    "respuesta a",
    "comentarios sobre",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "respondereliminar",
    "tu dirección de correo electrónico", "los campos obligatorios están", "guarda mi nombre, correo",
    "este sitio usa akismet", "para comentar", "debes iniciar sesión", "inicia sesión para",
    "regístrate para comentar",
    "escribe tu comentario",
    "aprende cómo se procesan los datos de tus comentarios",
    "estás comentando usando tu cuenta de", "está comentando usando su cuenta de",
    "este sitio utiliza akismet",
    "guardar mi nombre, correo", "por favor ingrese su", "¡por favor ingrese su", "¡ha introducido una dirección",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = (
    "referencias", "bibliografía", "referencias bibliográficas", "fuentes", "enlaces externos",
    "notas y referencias", "notas",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingredientes", "preparación", "elaboración", "modo de preparación", "instrucciones", "para la masa",
    "para el relleno", "para la salsa", "necesitas",
)  # fmt: skip
RECIPE_STEPS = (
    "añade", "añadir", "añadimos", "agrega", "agregar", "corta", "cortar", "cortamos", "pica", "picar",
    "picamos", "pela", "pelar", "pelamos", "mezcla", "mezclar", "mezclamos", "bate", "batir", "batimos",
    "vierte", "verter", "fríe", "freír", "sofríe", "sofreír", "cuece", "cocer", "hierve", "hervir", "hornea",
    "hornear", "sirve", "servir", "servimos", "ralla", "rallar", "lava", "lavar", "escurre", "escurrir",
    "remueve", "remover", "amasa", "amasar", "sazona", "precalienta", "precalentar", "espolvorea",
    "espolvorear", "remoja", "remojar",
)  # fmt: skip
READ_MORE_LABELS = (
    "leer más", "lee también", "lea también", "lea además", "leer también", "te puede interesar",
    "te podría interesar", "también te puede interesar", "más información", "ver más", "seguir leyendo",
    "sigue leyendo", "mira también", "ver también", "puedes leer", "lea más", "leé también", "lee más",
    "además lee", "mirá también", "relacionado", "nota relacionada", "noticias relacionadas", "siguiente",
    "anterior", "además", "no te pierdas", "te recomendamos", "artículo siguiente", "artículo anterior",
    "entrada anterior", "entrada siguiente", "siguiente entrada",
    "publicación anterior", "siguiente publicación", "publicación siguiente",
    "noticia anterior", "noticia siguiente", "siguiente noticia", "siguiente artículo", "próximo artículo",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "artículo siguiente", "artículo anterior", "entrada anterior", "entrada siguiente", "siguiente entrada",
    "publicación anterior", "siguiente publicación", "publicación siguiente", "noticia anterior",
    "noticia siguiente", "siguiente noticia", "siguiente artículo", "próximo artículo",
    "anterior", "siguiente",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = (
    "leer más", "lee también", "lea también", "lea además", "leer también", "lea más", "leé también",
    "lee más", "además lee", "noticias relacionadas",
)  # fmt: skip
READ_MORE_OPENINGS = (
    "suscríbete a", "suscribite", "síguenos en", "únete a", "descarga la app", "haz clic aquí",
    "recibe las noticias", "regístrate", "apúntate a", "sigue toda la información", "recibí", "consulta aquí",
    "puedes seguir a", "suscríbase", "siga las noticias", "puedes recibir notificaciones", "recibe nuestro",
    "ahora puedes recibir",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "boletín", "aquí", "facebook", "twitter", "whatsapp", "telegram", "canal",
    "canal de whatsapp", "google news", "instagram", "correo", "redes sociales", "notificaciones", "app",
    "newsletters", "gratis", "semanal", "x", "tu celular", "youtube", "actívalas",
)  # fmt: skip
# Below each of several headlines in a row.
CARD_BUTTONS = ("leer", "leer más", "leer artículo")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = (
    "más noticias",
    "más artículos",
    "otras noticias",
    "artículos relacionados",
    "noticias relacionadas",
)
RELATED_HEADINGS = (
    "te puede interesar", "te podría interesar", "también te puede interesar", "noticias relacionadas",
    "notas relacionadas", "artículos relacionados", "más noticias", "más información", "lo más leído",
    "lo más visto", "las más leídas", "más leídas", "más leídos", "últimas noticias", "relacionadas",
    "relacionados", "relacionado", "te recomendamos", "recomendados", "recomendado", "lee también",
    "más sobre", "contenido relacionado", "temas relacionados", "lo último", "destacadas", "destacados",
    "contenido patrocinado", "más de", "no te pierdas", "en portada", "otras noticias", "además",
    "lo más reciente", "última hora", "seguí leyendo", "sigue leyendo", "le puede interesar",
    "contenido para ti",  "más vistas", "podría interesarte", "quizás te interese",
    "mais lidas", "historias destacadas", "suscríbete para seguir leyendo",
    "artículos recientes", "entradas recientes", "entradas relacionadas", "últimos artículos",
    "últimas entradas", "otros artículos", "más artículos", "artículos similares", "artículos destacados",
    "noticias destacadas", "noticias recientes", "también te podría interesar", "quizá te interese",
    "te puede gustar",
    "enlaces promovidos", "enlaces patrocinados", "enlaces promovidos por taboola", "recomendado por outbrain",
    "más de nuestros socios",
    "publicaciones relacionadas",
    "más del autor",
)  # fmt: skip
TAG_LABELS = (
    "etiquetas", "etiqueta", "temas", "tags", "temas relacionados", "palabras clave", "categorías",
    "categoría", "archivado en", "en esta nota", "más sobre", "sección", "tópicos", "en este artículo",
    "publicado en", "archivado bajo", "etiquetado con", "etiquetado como", "etiquetado",
)  # fmt: skip
SOURCE_OPENINGS = (
    "con información de", "con informaciones de", "con datos de", "con información de la agencia",
)  # fmt: skip
SOURCE_AGENCIES = ("agencias", "las agencias", "agencias de noticias", "redacción")
SOURCE_LABELS = (
    "fuente", "fuentes", "con información de",
)  # fmt: skip
RELEASE_LABELS = (
    "nota de prensa",
    "comunicado de prensa",
    "comunicado",
    "para publicación inmediata",
)
EDIT_BUTTONS = (
    "editar",
    "editar código",
)
NAVIGATION_LINES = (
    "de wikipedia, la enciclopedia libre", "ir a la navegación", "ir a la búsqueda",
    "inicio", "portada", "ir al contenido", "ir al contenido principal", "saltar al contenido", "menú",
    "buscar", "iniciar sesión", "inicia sesión", "ingresar", "registrarse", "regístrate", "suscríbete",
    "suscribirse", "suscribite", "mi cuenta", "contacto", "quiénes somos", "política de privacidad",
    "aviso legal", "mapa del sitio", "volver arriba", "siguiente", "anterior", "cerrar", "ver todo",
    "ver más", "ver todos", "mostrar más", "volver", "newsletters", "hemeroteca", "edición impresa",
    "publicidad", "términos y condiciones", "ver galería", "ampliar foto", "pantalla completa",
    "cerrar sesión",  "conócenos", "ir arriba", "ir a la portada", "autor", "ver perfil",
    "ver biografía", "cargando", "order reprint",
    "darse de baja", "actualizar preferencias", "lee sin límites",
    "pasar al contenido principal", "saltar al contenido principal",
    "haga clic para ampliar", "haz clic para ampliar", "clic para ampliar", "pulse para ampliar", "ampliar imagen",
    "ver todas las fotos", "descargar imagen", "volver al listado",
    "navegación de entradas", "navegación de la entrada", "entradas anteriores", "entradas siguientes",
    "entradas más recientes", "entradas antiguas", "entrada más reciente", "entrada antigua",
    "comentarios recientes", "funciona gracias a wordpress", "creado con wordpress", "blog de wordpress.com",
    "crea un blog o un sitio web gratuitos con wordpress.com", "con la tecnología de blogger", "archivo del blog",
    "ver todo mi perfil", "copiar enlace corto", "denunciar este contenido", "ver la entrada en el lector",
    "gestionar las suscripciones", "contraer esta barra", "ver todas las entradas", "ver más entradas",
    "suscribirse a: enviar comentarios (atom)", "suscribirse a: entradas (atom)", "leer más tarde",
    "política de cookies", "cargar más", "configuración de cookies", "gestionar cookies",
    "más del autor", "botón volver arriba", "foto del avatar", "artículo al azar", "cambiar skin", "barra lateral",
    "mantente conectado", "último artículo", "entradas populares", "categoría popular",
)  # fmt: skip
PAGE_LABELS = (
    "páginas",
    "página",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "noticias", "actualidad", "política", "economía", "sociedad", "internacional", "internacionales", "mundo",
    "nacional", "nacionales", "españa", "américa", "deportes", "fútbol", "cultura", "espectáculos", "opinión",
    "ciencia", "salud", "tecnología", "educación", "sucesos", "policiales", "local", "locales", "región",
    "vídeos", "videos", "fotos", "viajes", "gente", "televisión", "cine", "música", "libros", "negocios",
    "empresas", "dinero", "motor", "estilo", "moda", "gastronomía", "tiempo", "clima", "medio ambiente",
    "horóscopo", "entretenimiento", "judicial", "seguridad", "portada", "inicio", "blogs", "podcast",
    "revista", "más", "méxico", "argentina", "colombia", "chile", "perú", "madrid", "barcelona", "andalucía",
    "cataluña", "europa", "estados unidos", "última hora", "editorial", "columnas", "multimedia", "vida",
    "tendencias", "turismo", "loterías", "el país", "miami", "florida", "cuba", "venezuela", "elecciones",
    "comunidad", "servicios", "magazine", "ocio", "campo", "autos", "juegos", "planeta",
)  # fmt: skip
HERE_LABELS = ("usted está aquí", "estás aquí", "está aquí", "se encuentra en", "ud está aquí", "estás en")
PLAYER_OPENINGS = (
    "escuchar artículo", "escuchar este artículo", "escucha este artículo", "escuchar", "escucha la noticia",
    "reproducir vídeo", "reproducir video", "tu navegador no", "este vídeo", "este video", "ver video",
    "escuchar noticia",
    "subtítulos desactivados", "subtítulos especiales desactivados", "configuración de subtítulos", "tiempo actual",
    "tiempo restante", "tiempo reproducido", "tipo de secuencia", "silenciar", "activar sonido",
    "desactivar sonido", "quitar silencio", "velocidad de reproducción", "pantalla completa", "tamaño de fuente",
    "estilo del borde del texto", "estilo de borde del texto", "familia de fuentes",
    "final de la ventana de diálogo", "inicio de la ventana de diálogo", "esta es una ventana modal",
    "imagen en imagen", "pista de audio", "modo pantalla normal",
)  # fmt: skip
# Other words of its buttons and settings, which other pages have, too.
PLAYER_SETTINGS = (
    "reproducir", "pausa", "pausar", "volver a reproducir", "duración", "duración total", "cargado", "progreso",
    "directo", "en vivo", "en directo", "capítulos", "subtítulos", "subtítulos especiales", "descripciones",
    "seleccionado", "texto", "color", "blanco", "negro", "rojo", "verde", "azul", "amarillo", "magenta", "cian",
    "fondo", "ventana", "transparente", "semitransparente", "opaco", "opacidad", "ninguno", "elevado", "hundido",
    "uniforme", "sombra paralela", "restablecer", "restablecer todos los ajustes a los valores por defecto",
    "listo", "hecho", "cerrar", "compartir", "ajustes", "calidad", "auto", "español",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "introduce tu correo electrónico", "introduzca su correo electrónico", "introduce tu email",
    "ingresa tu correo electrónico", "ingrese su correo electrónico", "tu correo electrónico",
    "su correo electrónico", "correo electrónico no válido", "email no válido", "he olvidado mi contraseña",
    "olvidé mi contraseña", "has olvidado tu contraseña", "olvidaste tu contraseña", "olvidó su contraseña",
    "ha ocurrido un error", "se ha producido un error", "algo salió mal", "algo ha ido mal",
    "inténtalo de nuevo más tarde", "inténtelo de nuevo más tarde", "gracias por suscribirte",
    "gracias por registrarte", "no tienes cuenta", "aún no tienes cuenta", "ya tienes cuenta",
    "ya tienes una cuenta", "ya eres suscriptor", "puedes darte de baja en cualquier momento",
    "mantener la sesión iniciada", "campo obligatorio",
    "este campo es obligatorio", "los campos obligatorios están marcados con", "cargando comentarios",
    "introduce tu correo electrónico para suscribirte a este blog y recibir avisos de nuevas entradas",
    "¿ya tienes una cuenta de wordpress.com? inicia sesión", "escribe tu correo electrónico",
    "suscríbete ahora para seguir leyendo y obtener acceso al archivo completo",
    "¿has encontrado un error", "¿encontraste un error",
    "si quieres apoyar la elaboración de noticias como esta, suscríbete", "¿ya eres suscriptor? inicia sesión",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "correo electrónico", "email", "contraseña", "usuario", "nombre de usuario", "nombre", "apellidos", "tu nombre",
    "tu mensaje", "enviar", "iniciar sesión", "inicia sesión", "registrarse", "regístrate", "crear cuenta",
    "buscar", "cerrar", "cancelar", "volver", "siguiente", "suscribirse", "suscríbete", "mostrar contraseña",
    "confirmar", "no, gracias", "ahora no", "recuérdame", "saber más", "política de privacidad",
    "términos y condiciones", "aviso legal",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "publicidad", "anuncio", "anuncios", "patrocinado", "contenido patrocinado",
    "publicidad - sigue leyendo debajo", "el artículo continúa tras la publicidad", "espacio publicitario",
    "continúa leyendo debajo de la publicidad", "sigue leyendo después de la publicidad",
    "por taboola", "desplázate para continuar", "continuar leyendo debajo del anuncio",
)  # fmt: skip
# What asks before it loads a post or a video.
CONSENT_BOXES = (
    "permitir contenido de {provider}", "este artículo contiene contenido proporcionado por {provider}",
    "este artículo contiene contenido de {provider}",
    "para mostrar este contenido de {provider} es necesario activar",
    "para mostrar este contenido de {provider} es necesario habilitar",
)  # fmt: skip
CONSENT_BUTTONS = (
    "aceptar y continuar",
    "aceptar", "aceptar todo", "rechazar", "gestionar mis elecciones", "gestionar cookies",
    "configurar cookies",
)  # fmt: skip
COOKIE_OPENINGS = (
    "este sitio utiliza cookies", "este sitio web utiliza cookies", "utilizamos cookies", "usamos cookies",
    "para poder mostrarte", "este contenido no está disponible", "necesitamos tu consentimiento",
    "privacidad y cookies: este sitio utiliza cookies", "privacidad y cookies: este sitio usa cookies",
    "para obtener más información, incluido cómo controlar las cookies",
)  # fmt: skip
SKIP_ENDINGS = ("y continuar leyendo", "y seguir leyendo")  # "Skip most read …"
SKIP_LINES = (
    "saltar publicación de", "final de publicación de", "saltar", "final de", "no hay que perder",
    "contenido no disponible", "permitir contenido de", "saltar recomendamos y continuar leyendo",
    "final de recomendamos", "final de las recomendaciones", "fin de las recomendaciones",
    "haz clic aquí para leer más historias de bbc news mundo", "saltar las recomendaciones",
    "sobre la firma",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "director", "directora", "reparto", "guion", "guión", "guionista", "intérpretes",
    "isbn", "páginas",
)  # fmt: skip
WORK_TITLES = ("película", "libro", "serie")
ANSWERS = ("sí", "si", "no", "verdadero", "falso")  # to choose from
SUBJECT_LABELS = ("asunto",)
BYLINE_LABELS = (
    "por", "texto", "autor", "autora", "escrito por", "redacción", "redactor", "publicado por",
    "una crónica de", "entrevista", "reportaje", "texto de", "un artículo de",
)  # fmt: skip
PORTRAIT_LABELS = ("foto de", "imagen de")
SECTION_LEADS = ("en",)
POST_LINKS = ("permalink", "enlace permanente", "enlace", "permalinks", "trackback", "enlaces a esta entrada")
POSTED_LABELS = (
    "enviado por", "subido por", "publicada por", "posteado por", "creado por", "añadido por", "agregado por",
    "compartido por", "ingresado por", "editado por", "redactado por", "escrita por",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("en", "desde")
BYLINE_BEHIND = ("en", "desde", "para", "con")
REPORTING_LABELS = (
    "con información de",
    "con la colaboración",
    "con la contribución",
    "editado por",
    "reporte de",
)
BYLINE_HEADS = ("información del artículo",)
BYLINE_ROLE_LABELS = ("título del autor",)
BYLINE_ROLES = (
    "corresponsal", "enviado especial", "enviada especial", "periodista", "redacción", "redactor",
    "redactora", "bbc news mundo", "bbc mundo", "columnista", "madrid", "barcelona", "bogotá", "buenos aires",
    "ciudad de méxico", "lima", "washington", "colaborador", "agencias", "redacción digital",
    "especial para bbc mundo", "director", "jefe de sección",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Before a city whose time it is.
ZONE_OPENINGS = ("hora de",)
TIME_WORDS = (
    "a las", "h", "hs", "el", "las", "de", "cest", "cet", "a", "horas", "hrs", "en",
)  # fmt: skip
DATE_LABELS = ("fecha",)
DAY_WORDS = ("hoy", "ayer")
AGO = (
    "hace horas", "hace hora", "hace minutos", "hace días", "hace día", "hace min", "hace semanas", "hace semana",
    "hace meses", "hace mes", "hace años", "hace año", "hace minuto",
)  # fmt: skip
MOMENTS = ("hace una hora", "hace un día", "hace un minuto", "hace una semana")
SHARE_FILLERS = ("en", "por", "artículo", "link", "url", "enlace", "seguir", "comentarios")
COMMENT_HEADS = ("comentarios",)
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "todos los derechos reservados", "reservados todos los derechos", "queda prohibida la reproducción",
    "suscríbete a nuestro", "suscríbete a nuestra", "regístrate en nuestro", "suscríbase a nuestro",
    "suscríbete para seguir leyendo", "recuerda que puedes recibir notificaciones de",
    "contenido exclusivo para suscriptores", "artículo exclusivo para suscriptores",
    "guarda el enlace permanente", "contiene enlaces de afiliados",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("es cubre escribe".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "lea también", "ver también", "sobre el autor",
    "sobre la firma", "archivado en", "newsletter",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "lee también", "lea también", "leé también", "vea también", "mira también", "mirá también",
    "te puede interesar", "le puede interesar", "suscríbete", "suscríbase", "suscribe", "suscriba",
    "deja un comentario", "deja una respuesta",
    "lee más", "leer más", "si ya eres suscriptor", "ya eres suscriptor", "únete a nuestro canal",
    "regístrate gratis",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    nuestro nuestra nuestros nuestras tu usted privacidad boletín newsletter suscripción suscriptor
    suscriptores autorización permiso reproducción contenido contenidos experiencia navegación navegando
    aceptas acepta aceptar usuario servicios configuración mejorar sitio web analizar
    """.split()
)
TELLING_WORDS = frozenset(
    """
    dijo dijeron dice decía declaró explicó escribió contó preguntó respondió bromeó tribunal juez jueza
    multó
    """.split()
)
PAGE_WORDS = (
    "página",
    "imagen", "imágenes", "foto", "fotos",
)  # fmt: skip
FEED_TAILS = (("la entrada ", "se publicó primero en "),)
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contacto", "contactos", "contacto de prensa", "para más información", "contacto para medios",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = (
    "Director", "Directora", "Director general", "Editor responsable", "Director responsable", "Jefe de redacción",
)  # fmt: skip
