"""Portuguese."""

ABBREVIATIONS = frozenset(
    """
    Sr Sra Srta Srs Sras Dr Dra Drs Prof Profa Eng Arq Adv D Dom Exmo Exma Ilmo Ilma Revmo Pe Fr Mons
    Gen Cel Cap Maj Ten Sgt Dep Sen Gov Min Pres Sto Sta Av Pça Tv Rod Est Ed Apto sr sra srs dr dra
    prof profa eng engº engª p.ex ex cf vs aprox máx mín art arts cap fig pág págs pp vol tel séc núm
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("nº no km jan fev mar abr jun jul ago set out nov dez".split())
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

# Cities whose papers and agencies open a report with the name.
DATELINE_CITIES = """
    Aracaju, Aveiro, Beja, Belém, Belo Horizonte, Boa Vista, Braga, Bragança, Brasília, Campinas, Campo Grande,
    Castelo Branco, Coimbra, Cuiabá, Curitiba, Évora, Florianópolis, Fortaleza, Funchal, Goiânia, Guimarães,
    João Pessoa, Leiria, Lisboa, Luanda, Macapá, Maceió, Manaus, Maputo, Ponta Delgada, Porto, Porto Alegre,
    Porto Velho, Recife, Rio Branco, Rio de Janeiro, Salvador, Santarém, São Luís, São Paulo, Setúbal, Teresina,
    Viana do Castelo, Vila Real, Viseu, Bruxelas, Genebra, Londres, Madrid, Moscou, Moscovo, Nova York, Nova
    Iorque, Paris, Roma, Washington
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "exclusivo", "urgente", "última hora", "vídeo", "fotos", "ao vivo", "em direto", "análise", "opinião",
    "atualização", "atualizado", "entrevista", "reportagem", "alerta", "atenção", "especial", "galeria",
)  # fmt: skip
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
BARE_CREDIT_LABELS = ("crédito",)  # on a line of their own, without a colon
CREDIT_SOURCES = ("fonte",)
CREDIT_GIVEN_BY = ("cortesia de", "cedida por", "divulgação por")
CREDIT_BY = ("por",)
CREDIT_OF = ("de", "do", "da")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("para", "em", "no", "na")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("e", "ou")
CREDIT_AND = ("e",)
CREDIT_STATUS = {
    "redação": "",
    "todos os direitos reservados": "",
    "direitos reservados": "",
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
    "reprodução de vídeo": "screenshot",
    "reprodução de tv": "screenshot",
    "reprodução tv": "screenshot",
}
CREDIT_POSITIONS = ("esquerda", "direita", "acima", "abaixo")
CREDIT_MAKERS = (
    "fotógrafo",
    "fotógrafa",
)
CAPTION_LABELS = ("legenda", "legenda da imagem", "legenda da foto", "legenda do vídeo", "legenda do áudio")
PICTURE_LABELS = ("imagem", "foto")  # above a caption, for readers who see no picture
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
    "instagram_button": ("Ver no Instagram",),
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

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "segundo", "Segundo", "de acordo com", "De acordo com", "informou", "citando", "disse à", "disse ao",
    "conforme",
)  # fmt: skip
OUTLET_ARTICLES = (
    "o", "a", "os", "as", "um", "uma", "da", "do",
)  # fmt: skip
OUTLET_TYPES = (
    "agência", "a agência", "jornal", "revista", "emissora", "canal", "site", "agência de notícias", "portal",
    "rede",
)  # fmt: skip
OUTLET_BOUNDARIES = (
    "e", "que", "em", "o", "a", "os", "as", "foi", "são", "é", "de", "por", "com",
)  # fmt: skip
NEWS_OUTLETS = (
    "Reuters", "AFP", "AP", "Lusa", "EFE", "Agência Brasil", "Estadão", "Estadão Conteúdo", "Folha",
    "Folha de S.Paulo", "O Globo", "G1", "UOL", "BBC", "CNN", "Bloomberg", "Público", "Expresso",
    "Diário de Notícias", "Correio da Manhã", "Observador", "Jornal de Notícias", "The New York Times",
    "Xinhua", "ANSA", "Metrópoles", "Valor", "RTP", "SIC",
    "Agência Lusa", "SIC Notícias", "TSF", "Renascença", "Rádio Renascença", "CNN Portugal", "TVI",
    "Jornal de Negócios", "ECO", "Visão", "Sábado", "Sol", "Jornal i", "A Bola", "Record", "O Jogo",
    "Notícias ao Minuto", "DN", "JN", "RTP Notícias", "Rádio Observador", "Açoriano Oriental",
    "Diário de Coimbra", "O Minho", "Sul Informação", "Folhapress", "R7", "Terra", "CartaCapital", "Veja",
    "Poder360", "Valor Econômico", "Correio Braziliense", "Jornal do Brasil", "Band", "Record TV", "GZH",
    "Gazeta do Povo", "Deutsche Welle", "DW", "EBC", "Brasil de Fato", "Inforpress",
    "BBC News Brasil", "BBC Brasil",
)  # fmt: skip
CLOCK_LABELS = (
    "publicado", "publicado em", "publicado a", "publicada em", "atualizado", "atualizado em",
    "atualizada em", "última atualização", "data", "criado em", "modificado em", "data de publicação",
    "atualização", "postado em", "por", "última modificação",
    "criado a", "atualizado a", "actualizado", "actualizado em", "última actualização", "publicada",
    "publicada a", "atualizada", "atualizado às", "publicado às", "data da publicação", "alterado em",
    "editado em", "publicado há", "modificado", "atualizado há", "hoje às",
    "escrito em", "enviado em", "postada em", "inserido em",
)  # fmt: skip
POST_REPLIES = ("em resposta a", "respondendo a")
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "visualizações", "mil visualizações", "reposts", "posts com comentário", "curtidas", "gostos",
    "itens salvos", "respostas", "responder", "seguir", "copiar link",
    "mostrar esta sequência",
)  # fmt: skip
COUNTER_WORDS = (
    "comentários", "comentário", "compartilhamentos", "visualizações", "curtidas", "gostos", "partilhas",
    "leituras", "acessos", "visitas",
)  # fmt: skip
POSITION_WORDS = ("de",)  # "2 of 14"
MEASURES = ("min", "minutos")
READING_TIME = (
    "min", "minutos", "minutos de leitura", "min de leitura", "tempo de leitura", "leitura",
    "minuto de leitura", "tempo de leitura estimado",
)  # fmt: skip
SHARE_WORDS = (
    "compartilhar", "compartilhe", "partilhar", "imprimir", "enviar", "copiar", "copiar link",
    "email", "e-mail", "salvar", "guardar", "comentar", "tuitar", "ouvir",
    "curtir isso", "gostar disto",
)  # fmt: skip
SHARE_LINES = (
    "compartilhar", "compartilhe", "partilhar", "partilhe", "imprimir", "copiar link", "link copiado",
    "compartilhar no facebook", "compartilhar no twitter", "compartilhar no whatsapp", "compartilhar no x",
    "compartilhar no linkedin", "partilhar no facebook", "compartilhe esta notícia",
    "compartilhe este conteúdo", "compartilhe essa notícia", "compartilhe isso", "enviar por e-mail",
    "enviar por email", "salvar", "guardar", "compartilhe no", "compartilhe via", "partilhar artigo",
    "compartilhar artigo", "copiar url", "siga-nos", "ouça este conteúdo",
    "partilhar no whatsapp", "partilhar no twitter", "partilhar no x", "partilhar por email",
    "siga nosso canal no whatsapp", "siga o nosso canal no whatsapp",
    "partilhar no linkedin", "partilhar no bluesky", "partilhar via email", "partilhar por e-mail",
    "partilhe este artigo", "partilhar este artigo", "guardar artigo", "guardar para ler mais tarde",
    "oferecer artigo", "siga-nos no facebook", "siga-nos no instagram", "siga-nos nas redes sociais",
    "siga-nos no google news", "siga-nos no whatsapp", "receba as nossas notícias", "imprimir artigo",
    "reportar erro", "corrigir erro", "corrigir", "reporte erro", "comunicar erro", "enviar",
    "comunicar um erro", "ouvir artigo", "encontrou um erro?", "compartilhe esta matéria", "ler mais tarde",
    "curtir carregando", "gosto carregando", "gosto a carregar", "seja o primeiro a curtir este post",
    "%d blogueiros gostam disto", "clique para compartilhar no twitter", "clique para compartilhar no facebook",
    "clique para compartilhar no whatsapp", "clique para enviar um link por e-mail para um amigo",
    "clique para imprimir", "postar no blog", "compartilhar com o pinterest", "partilhar isto",
)  # fmt: skip
SHARE_OPENINGS = (
    "clique para compartilhar", "clique para partilhar", "carregue aqui para partilhar", "clique para imprimir",
    "carregue aqui para imprimir", "clique para enviar",
)  # fmt: skip
COMMENT_LINES = (
    "comentários", "comentário", "comentar", "deixe um comentário", "deixe o seu comentário",
    "deixe seu comentário", "cancelar resposta", "o seu endereço de e-mail não será publicado",
    "o seu endereço de email não será publicado", "ver comentários", "publicar comentário",
    "escreva um comentário", "responder", "seja o primeiro a comentar", "adicionar comentário",
    "os comentários são de responsabilidade",
    "ver todos os comentários", "inicie sessão para comentar", "faça login para comentar",
    "participe da conversa", "participe na discussão", "sem comentários", "iniciar sessão para comentar",
    "escrever comentário", "deixar comentário",
    "nenhum comentário", "postar um comentário", "enviar um comentário",
    "deixe um comentário cancelar resposta", "deixe uma resposta cancelar resposta", "deixe uma resposta",
    "campos obrigatórios são marcados com *", "campos obrigatórios marcados com *",
    "salvar meus dados neste navegador para a próxima vez que eu comentar",
    "guardar o meu nome, email e site neste navegador para a próxima vez que eu comentar",
    "notifique-me sobre novos comentários por e-mail", "notifique-me sobre novas publicações por e-mail",
    "avise-me sobre novos comentários por email", "avise-me sobre novas publicações por email",
    "notificar-me de novos comentários por email", "notificar-me de novos artigos por email",
    "preencha os seus dados abaixo ou clique em um ícone para log in",
    "preencha os seus detalhes abaixo ou clique num ícone para iniciar sessão", "conectando a %s",
    "a conectar a %s", "você precisa fazer o login para publicar um comentário",
    "tem de iniciar a sessão para publicar um comentário", "navegação de comentários",
    "os comentários não representam a opinião do jornal",
    "os comentários são de responsabilidade exclusiva dos autores",
    "site",
    "por favor digite seu comentário!", "por favor, digite seu nome aqui",
    "você digitou um endereço de e-mail incorreto!", "por favor, digite seu endereço de e-mail aqui",
    "salvar meu nome, e-mail e site neste navegador para a próxima vez que eu comentar",
    "por favor digite o seu comentário!", "por favor, insira o seu nome aqui", "deixar uma resposta",
)  # fmt: skip
COMMENTS_ON = (
    "comentários sobre",
    "comentário sobre",
    "comentários em",
    "comentário em",
    "respostas para",
    "resposta para",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "responderexcluir", "respondereliminar",
    "o seu endereço de e-mail não", "o seu endereço de email não", "campos obrigatórios são",
    "salvar meus dados neste", "este site utiliza o akismet", "este site usa akismet",
    "tem de iniciar sessão", "tem de iniciar a sessão",
    "saiba como seus dados em comentários são processados",
    "você está comentando utilizando sua conta", "está a comentar usando a sua conta",
    "este site usa o akismet",
    "salvar meu nome, e-mail", "guardar o meu nome, email", "por favor digite seu comentário",
    "você digitou um endereço",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingredientes", "preparação", "modo de preparo", "modo de preparação", "modo de fazer", "para a massa",
    "para o recheio", "para o molho",
)  # fmt: skip
RECIPE_STEPS = (
    "adicione", "adicionar", "acrescente", "corte", "cortar", "pique", "picar", "descasque", "descascar",
    "misture", "misturar", "bata", "bater", "despeje", "despejar", "frite", "fritar", "refogue", "refogar",
    "cozinhe", "cozinhar", "ferva", "asse", "assar", "sirva", "servir", "rale", "ralar", "lave", "lavar",
    "escorra", "escorrer", "tempere", "amasse", "polvilhe",
)  # fmt: skip
READ_MORE_LABELS = (
    "leia mais", "leia também", "leia ainda", "veja também", "veja mais", "saiba mais", "continue lendo",
    "continua após a publicidade", "ler mais", "leia a seguir", "confira também", "confira", "próximo",
    "anterior", "ler também", "ver mais", "relacionadas", "ouça também", "assista",
    "leia a notícia completa", "ler artigo completo", "ler notícia completa", "mais sobre", "veja ainda",
    "leia o artigo completo", "para ler", "relacionado", "artigo relacionado", "notícia relacionada",
    "artigo seguinte", "artigo anterior", "saiba mais aqui", "veja aqui", "oiça também", "ouça aqui",
    "veja o vídeo", "veja a galeria", "leia mais aqui",
    "post anterior", "próximo post", "próximo artigo",
    "notícia anterior", "próxima notícia", "matéria anterior", "próxima matéria", "postagem anterior",
    "próxima postagem", "publicação anterior", "próxima publicação",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "artigo seguinte", "artigo anterior", "post anterior", "próximo post", "próximo artigo", "notícia anterior",
    "próxima notícia", "matéria anterior", "próxima matéria", "postagem anterior", "próxima postagem",
    "publicação anterior", "próxima publicação",
    "anterior", "próximo",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = ("leia mais", "leia também", "leia ainda", "ler também", "leia a seguir")
READ_MORE_OPENINGS = (
    "siga o", "assine a", "inscreva-se", "receba as notícias", "baixe o app", "clique aqui",
    "participe do canal", "entre no canal", "siga-nos", "acompanhe", "siga a", "quer receber",
    "subscreva", "inscreva-se no", "acompanhe a", "receba no seu", "descarregue", "torne-se", "junte-se",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "aqui", "facebook", "whatsapp", "telegram", "google news", "canal", "instagram", "app",
    "e-mail", "google notícias", "youtube",
    "newsletters", "redes sociais", "canal de whatsapp", "tiktok", "x", "canal do whatsapp",
)  # fmt: skip
READ_MORE_ALONE = (
    "vídeos: mais assistidos do", "veja mais notícias do", "veja mais notícias da",
)  # fmt: skip
RELATED_HEADINGS = (
    "leia também", "leia mais", "veja também", "notícias relacionadas", "relacionadas", "relacionados",
    "mais lidas", "mais lidos", "as mais lidas", "últimas notícias", "mais notícias", "recomendadas",
    "recomendados", "conteúdo relacionado", "conteúdo patrocinado", "mais vistas", "destaques",
    "artigos relacionados", "matérias relacionadas", "mais de", "você pode gostar", "últimas", "em destaque",
    "mais sobre", "em alta", "você pode se interessar", "recomendados para você", "posts relacionados",
    "mais populares", "últimos artigos",
    "artigos recentes", "outros artigos", "mais artigos", "artigos populares", "notícias recentes",
    "outras notícias", "talvez você goste", "também pode gostar",
    "relacionado", "notícias recomendadas", "mais vistos", "mais lidas hoje", "últimas horas",
    "leituras relacionadas", "continue a ler", "veja também:", "a seguir", "últimos", "ler também",
    "leia ainda", "sugestões de leitura", "sugerimos", "sugestões", "recomendamos", "últimas do",
    "também em destaque", "notícias mais lidas", "populares", "em foco", "artigos sugeridos", "veja mais",
    "mais recentes",
    "você também pode gostar", "links promovidos", "links promovidos por taboola", "links patrocinados",
    "recomendado por outbrain", "conteúdo publicitário",
    "mais do autor",
)  # fmt: skip
TAG_LABELS = (
    "tags", "tag", "assuntos", "temas", "tópicos", "palavras-chave", "categorias", "categoria", "mais sobre",
    "marcadores", "etiquetas", "tópicos relacionados", "editoria",
    "publicado em", "arquivado em", "arquivado sob", "etiquetado",
)  # fmt: skip
SOURCE_OPENINGS = (
    "com informações de", "com informações da", "com informações do", "com informações das", "com a", "com",
)  # fmt: skip
SOURCE_AGENCIES = ("agências", "as agências", "agências internacionais")
SOURCE_LABELS = (
    "fonte", "fontes", "com informações de", "com informações da",
)  # fmt: skip
RELEASE_LABELS = (
    "comunicado de imprensa",
    "nota de imprensa",
    "nota à imprensa",
    "comunicado",
)
EDIT_BUTTONS = (
    "editar",
    "editar código-fonte",
)
NAVIGATION_LINES = (
    "origem: wikipédia, a enciclopédia livre", "ir para navegação", "ir para pesquisa",
    "início", "página inicial", "ir para o conteúdo", "pular para o conteúdo", "ir para o conteúdo principal",
    "menu", "buscar", "pesquisar", "pesquisa", "entrar", "login", "cadastre-se", "assine", "assinar",
    "minha conta", "contato", "contacto", "quem somos", "política de privacidade", "termos de uso",
    "mapa do site", "voltar ao topo", "próximo", "anterior", "fechar", "ver todos", "ver tudo",
    "mostrar mais", "voltar", "fale conosco", "expediente", "anuncie", "ver perfil", "ver mais",
    "carregar mais", "sair",
    "saltar para o conteúdo",
    "clique para ampliar", "clique na imagem para ampliar", "ampliar imagem", "ver todas as fotos", "ver galeria",
    "navegação de post", "navegação de posts", "navegação de artigos", "posts mais antigos", "posts mais recentes",
    "postagem mais recente", "postagem mais antiga", "postagens mais antigas", "posts recentes",
    "comentários recentes", "orgulhosamente desenvolvido com wordpress", "orgulhosamente mantido com wordpress",
    "criado com wordpress", "tecnologia do blogger", "blog no wordpress.com",
    "crie um website ou blog gratuito no wordpress.com", "crie um site ou blog no wordpress.com", "arquivo do blog",
    "ver meu perfil completo", "copiar link curto", "denunciar este conteúdo", "ver post no leitor",
    "gerenciar assinaturas", "gerir subscrições", "esconder esta barra", "ver todas as publicações",
    "ver todos os posts", "ver mais artigos", "assinar: postar comentários (atom)", "assinar: comentários (atom)",
    "assinar: postagens (atom)", "carregando", "a carregar",
    "topo", "configurações de cookies",
    "mais do autor", "botão voltar ao topo", "artigo aleatório", "barra lateral", "botão voltar para o topo",
)  # fmt: skip
PAGE_LABELS = (
    "páginas",
    "página",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "notícias", "política", "economia", "brasil", "mundo", "internacional", "esportes", "esporte", "desporto",
    "futebol", "cultura", "entretenimento", "opinião", "ciência", "saúde", "tecnologia", "educação",
    "cidades", "polícia", "segurança", "vídeos", "fotos", "viagem", "turismo", "famosos", "tv", "cinema",
    "música", "livros", "negócios", "carros", "moda", "gastronomia", "meio ambiente", "portugal", "sociedade",
    "país", "local", "regional", "podcasts", "colunas", "blogs", "home", "início", "mais", "geral",
    "rio de janeiro", "são paulo", "justiça", "variedades", "lifestyle", "última hora", "agro", "concursos",
    "emprego", "mercado", "finanças", "dinheiro", "eleições", "religião",
)  # fmt: skip
HERE_LABELS = ("você está aqui", "está aqui", "você está em", "encontra-se em")
PLAYER_OPENINGS = (
    "ouvir artigo", "ouça este artigo", "ouça este conteúdo", "ouvir notícia", "reproduzir vídeo",
    "assista ao vídeo", "seu navegador não",
    "ouvir este artigo", "oiça este artigo", "o seu navegador não suporta", "este vídeo não",
    "legendas desligadas", "legendas desativadas", "sem legendas", "configurações de legendas", "tempo atual",
    "tempo restante", "tipo de stream", "mudo", "silenciar", "habilitar som", "ativar som", "desativar som",
    "velocidade", "velocidade de reprodução", "tela cheia", "ecrã inteiro", "tela normal", "tamanho da fonte",
    "estilo da borda do texto", "família da fonte", "fim da janela de diálogo", "fim da janela-modal",
    "início da janela de diálogo", "isto é uma janela-modal", "isto é uma janela modal", "faixa de áudio",
    "picture-in-picture",
    "ouvir o artigo", "ouça a matéria",
)  # fmt: skip
# Other words of its buttons and settings, which other pages have, too.
PLAYER_SETTINGS = (
    "reproduzir", "play", "tocar", "pausar", "pausa", "tocar novamente", "duração", "carregado", "progresso",
    "ao vivo", "em direto", "capítulos", "legendas", "anotações", "descrições", "selecionado", "texto", "cor",
    "branco", "preto", "vermelho", "verde", "azul", "amarelo", "magenta", "ciano", "fundo", "janela",
    "transparente", "semi-transparente", "opaco", "opacidade", "nenhum", "nenhuma", "elevado", "rebaixado",
    "uniforme", "sombra", "repor", "restaurar", "pronto", "concluído", "fechar", "compartilhar", "partilhar",
    "configurações", "definições", "qualidade", "auto", "português",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "digite seu e-mail", "digite o seu e-mail", "insira o seu e-mail", "insira seu e-mail", "introduza o seu email",
    "o seu email", "seu e-mail", "e-mail inválido", "email inválido", "esqueci minha senha", "esqueceu sua senha",
    "esqueceu a senha", "esqueceu-se da palavra-passe", "esqueceu-se da password", "ocorreu um erro",
    "algo deu errado", "tente novamente mais tarde", "tente novamente", "obrigado por se inscrever",
    "obrigado pela sua inscrição", "não tem uma conta", "ainda não tem conta", "já tem uma conta", "já tem conta",
    "já é assinante", "pode cancelar a subscrição a qualquer momento",
    "manter conectado", "campo obrigatório", "este campo é obrigatório", "campos obrigatórios são marcados com",
    "carregando comentários",
    "digite seu endereço de e-mail para acompanhar esse blog e receber notificações de novos posts por e-mail",
    "digite seu endereço de e-mail para assinar este blog e receber notificações de novas publicações por e-mail",
    "insira o seu endereço de email para seguir este blog e receber notificações de novos artigos por email",
    "já tem uma conta do wordpress.com? faça login agora", "já tem uma conta do wordpress.com? inicie sessão",
    "assine agora para continuar lendo e ter acesso ao arquivo completo",
    "assine já", "encontrou algum erro", "encontrou algum erro? entre em contato", "encontrou um erro",
    "avise a redação",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-mail", "email", "senha", "palavra-passe", "usuário", "nome de usuário", "nome", "sobrenome", "seu nome",
    "sua mensagem", "enviar", "entrar", "iniciar sessão", "cadastre-se", "registar", "criar conta", "buscar",
    "pesquisar", "fechar", "cancelar", "voltar", "próximo", "assinar", "mostrar senha", "confirmar",
    "não, obrigado", "agora não", "lembrar-me", "saiba mais",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "publicidade", "anúncio", "anúncios", "patrocinado", "continua após a publicidade",
    "continua depois da publicidade", "conteúdo patrocinado", "propaganda",
    "publicidade • continue a ler abaixo",
    "pub", "pub.", "pub-", "texto continua após a publicidade", "o artigo continua após a publicidade",
    "artigo continua após publicidade", "o texto continua após a publicidade", "continua após publicidade",
    "continua após o anúncio", "a matéria continua após a publicidade", "a notícia continua após a publicidade",
    "conteúdo continua após publicidade", "conteúdo comercial", "conteúdo de marca", "publicidade continua",
    "-- publicidade --", "publicidade - otz", "fim da publicidade", "informe publicitário",
    "por taboola", "role para continuar",
)  # fmt: skip
# What asks before it loads a post or a video.
CONSENT_BOXES = (
    "permitir conteúdo {provider}", "permitir conteúdo do {provider}",
    "este item inclui conteúdo extraído do {provider}", "este item inclui conteúdo extraído de {provider}",
)  # fmt: skip
CONSENT_BUTTONS = (
    "aceitar e continuar",
    "aceitar", "aceitar tudo", "rejeitar", "gerir as minhas escolhas", "gerenciar cookies",
)  # fmt: skip
COOKIE_OPENINGS = (
    "este site utiliza cookies", "este site usa cookies", "utilizamos cookies", "usamos cookies",
    "nós usamos cookies",
    "nós e os nossos parceiros", "o nosso site utiliza", "para ver este conteúdo", "este conteúdo é fornecido",
    "privacidade e cookies: esse site utiliza cookies", "privacidade e cookies: este site utiliza cookies",
    "para saber mais, inclusive sobre como controlar os cookies",
    "para saber mais, incluindo como controlar os cookies",
)  # fmt: skip
SKIP_ENDINGS = ("e continue lendo",)  # "Skip most read …"
SKIP_LINES = (
    "pule post", "final de post", "pule", "final de", "conteúdo não disponível",
    "pule matérias recomendadas e continue lendo", "fim do matérias recomendadas",
    "pule que história! e continue lendo", "fim do", "podcast", "pule mais lidas e continue lendo",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "realização", "realizador", "diretor", "diretora", "elenco", "roteiro",
    "isbn", "páginas",
)  # fmt: skip
WORK_TITLES = ("filme", "livro", "série")
ANSWERS = ("sim", "não", "verdadeiro", "falso")  # to choose from
SUBJECT_LABELS = ("assunto",)
BYLINE_LABELS = (
    "author", "por", "texto", "autor", "autora", "escrito por", "redação", "reportagem de", "publicado por",
    "da redação", "reportagem", "edição",
    "texto de", "texto e fotos", "entrevista de", "um artigo de", "artigo de", "artigo por", "texto por",
    "reportagem por", "autores", "por redação", "crónica de", "crônica de",
)  # fmt: skip
PORTRAIT_LABELS = ("foto de", "imagem de")
SECTION_LEADS = ("em",)
POST_LINKS = (
    "permalink", "link permanente", "link", "trackback", "links para esta postagem",
    "hiperligações para esta mensagem",
)  # fmt: skip
POSTED_LABELS = (
    "postado por", "postada por", "enviado por", "enviada por", "publicada por", "criado por", "adicionado por",
    "inserido por", "inserida por", "incluído por", "colocado por", "compartilhado por", "editado por",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("em", "no", "na")
BYLINE_BEHIND = ("em", "no", "na", "para", "com")
REPORTING_LABELS = (
    "com informações de",
    "com a colaboração",
    "editado por",
    "reportagem de",
)
BYLINE_HEADS = ("informações do artigo", "article information")
BYLINE_ROLE_LABELS = ("role", "reporting from")
BYLINE_ROLES = (
    "repórter", "correspondente", "jornalista", "redação", "colunista", "enviado especial", "bbc news brasil",
    "da bbc news brasil", "da bbc brasil", "editor", "são paulo", "rio de janeiro", "brasília",
    "da agência brasil", "agência brasil", "de londres", "de são paulo",
    "redator", "redatora", "editora", "repórter fotográfico", "repórter fotográfica", "fotojornalista",
    "diretor", "diretora", "editor executivo", "grande repórter", "agência lusa", "agências", "redação do",
    "chefe de redação", "subeditor", "subeditora", "da redação", "estagiário", "estagiária", "comentador",
    "comentadora", "cronista", "correspondente em", "enviada especial", "jornalista estagiário",
    "admin", "administrator", "webmaster",
)  # fmt: skip
TIME_WORDS = (
    "às", "h", "em", "de", "as", "à(s)", "à", "s",
)  # fmt: skip
DATE_LABELS = ("data",)
DAY_WORDS = (
    "hoje", "ontem", "anteontem",
)  # fmt: skip
AGO = (
    "há horas", "há hora", "há minutos", "há dias", "há dia", "horas atrás", "minutos atrás", "dias atrás",
    "há semanas", "há semana", "há meses", "há mês", "há anos", "há ano", "há minuto",
    "há h", "h atrás",
)  # fmt: skip
MOMENTS = ("há uma hora", "há um dia", "há um minuto", "há uma semana")
SHARE_FILLERS = ("no", "por", "via", "link", "seguir", "comentários")
COMMENT_HEADS = ("comentários",)
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "todos os direitos reservados", "é proibida a reprodução",
    "assine nossa", "assine a nossa", "subscreva a nossa", "inscreva-se em nossa",
    "conteúdo exclusivo para assinantes",
    "tem uma sugestão ou correção", "fale connosco", "encontrou um erro",
    "os direitos de propriedade intelectual", "este artigo é exclusivo para assinantes",
    "exclusivo para assinantes", "já é assinante", "subscreva a newsletter",
    "subscreva as nossas newsletters", "torne-se assinante", "proibida a reprodução", "apoie o jornalismo",
    "guarde o link permanente", "bookmark the permalink", "contém links de afiliados",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("é escreve cobre".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "sobre o autor",
    "newsletter", "sobre os autores",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "veja também", "leia também", "leia mais", "assine", "inscreva-se", "deixe um comentário", "deixe uma resposta",
    "já é assinante", "para continuar lendo", "conteúdo exclusivo para assinantes", "ler também",
    "receba as notícias",
    "leia ainda", "ainda não é assinante", "para continuar a ler", "subscreva a newsletter",
    "subscreva a nossa", "torne-se assinante", "tem uma sugestão ou correção", "se gostou deste artigo",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    nosso nossa nossos nossas você privacidade newsletter assinante assinantes assinatura autorização
    reprodução conteúdo experiência navegação navegar aceita aceitar concorda serviços preferências melhorar
    site personalizar
    """.split()
)
TELLING_WORDS = frozenset(
    """
    disse disseram dizia declarou explicou escreveu contou perguntou respondeu brincou tribunal juiz juíza
    multou
    """.split()
)
PAGE_WORDS = (
    "página",
    "imagem", "imagens", "foto", "fotos",
)  # fmt: skip
FEED_TAILS = (("o post ", "apareceu primeiro em "),)
END_MARKS = (
    "lusa/fim",
)  # fmt: skip
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contacto", "contato", "contactos", "assessoria de imprensa", "contato para imprensa", "mais informações",
)  # fmt: skip
