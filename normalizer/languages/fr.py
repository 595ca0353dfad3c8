"""French."""

ABBREVIATIONS = frozenset(
    """
    M MM Mme Mlle Mmes Dr dr Pr pr Me Mgr St Ste Cie av apr env cf c.-à-d p.ex ex ch chap coll dép dir
    éd fasc fig graph ibid id ill int loc op réf rééd sq suiv sup suppl trad col gén lieut serg pp bd
    boul arr adj janv févr avr juil
    """.split()
)
ABBREVIATIONS_BEFORE_NUMBER = frozenset("pp vol art tél no nos al sept oct nov déc".split())
ABBREVIATIONS_BEFORE_STARTER = frozenset("etc Inc Ltd Corp Jr Sr Cie J.-C cap".split())
STARTERS = frozenset(
    """
    le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je j tu en dans sur
    sous pour par avec sans après avant depuis pendant mais et ou donc or ni car si quand lorsque comme
    alors ainsi cependant toutefois selon à au aux c qui que quoi où pourquoi comment son sa ses leur
    leurs notre nos mon ma mes deux trois plus
    """.split()
)
# Words on which no sentence ends: a line that stops there goes on in the next.
UNFINISHED_WORDS = frozenset("le la les un une de du des et ou en à au aux par pour avec sur dans".split())

# Last words of papers' and sites' names.
SITE_WORDS = frozenset("presse journal dépêche quotidien gazette".split())
# Cities whose papers and agencies open a report with the name.
DATELINE_CITIES = """
    Abidjan, Alger, Amiens, Angers, Avignon, Bamako, Besançon, Bordeaux, Brest, Bruxelles, Caen,
    Clermont-Ferrand, Dakar, Dijon, Genève, Grenoble, Kinshasa, La Rochelle, Lausanne, Le Havre, Le Mans,
    Libreville, Liège, Lille, Limoges, Lyon, Marseille, Metz, Montpellier, Montréal, Mulhouse, Namur, Nancy,
    Nantes, Nice, Nîmes, Niamey, Orléans, Ouagadougou, Paris, Perpignan, Poitiers, Québec, Rabat, Reims, Rennes,
    Rouen, Saint-Étienne, Strasbourg, Toulon, Toulouse, Troyes, Tunis, Versailles, Yaoundé, Athènes, Berlin,
    Londres, Madrid, Moscou, New York, Rome, Varsovie, Vienne, Washington
"""
# Words in capitals before a dash that are no place.
DATELINE_DECOYS = (
    "exclusif", "exclusivité", "urgent", "alerte", "vidéo", "vidéos", "photos", "direct", "en direct",
    "mise à jour", "analyse", "opinion", "tribune", "entretien", "interview", "enquête", "reportage", "récit",
    "portrait", "attention", "infographie", "podcast", "décryptage",
)  # fmt: skip
CREDIT_LABELS = {
    "photo": "photo",
    "photos": "photo",
    "photographie": "photo",
    "photographies": "photo",
    "photographe": "photo",
    "image": "photo",
    "images": "photo",
    "crédit": "",
    "crédits": "",
    "credit": "",
    "crédit photo": "photo",
    "crédits photo": "photo",
    "crédits photos": "photo",
    "crédit photos": "photo",
    "crédit image": "photo",
    "cliché": "photo",
    "photo d'illustration": "photo",
    "image d'illustration": "photo",
    "photo d'archives": "photo",
    "photo archives": "photo",
    "légende": "",
    "illustration": "illustration",
    "illustrations": "illustration",
    "dessin": "illustration",
    "photomontage": "illustration",
    "montage": "illustration",
    "infographie": "graphic",
    "graphique": "graphic",
    "carte": "map",
    "vidéo": "video",
    "capture d'écran": "screenshot",
    "visuel": "illustration",
    "crédit vidéo": "video",
}
BARE_CREDIT_LABELS = ("crédit", "crédit photo")  # on a line of their own, without a colon
CREDIT_SOURCES = ("source",)
CREDIT_GIVEN_BY = (
    "avec l'aimable autorisation de",
    "avec l'autorisation de",
    "fournie par",
    "capture d'écran de",
)
CREDIT_BY = ("par",)
CREDIT_OF = ("de", "du", "des")
CREDIT_VIA = ("via",)
CREDIT_FOR = ("pour", "sur")
# Behind a hyphen that stands for the end of a word: "pre- and post-war".
SUSPENDING_WORDS = ("et", "ou")
CREDIT_AND = ("et",)
CREDIT_STATUS = {
    "rédaction": "",
    "dr": "",
    "d.r": "",
    "d.r.": "",
    "archives": "",
    "archive": "",
    "capture d'écran": "screenshot",
    "capture": "screenshot",
    "droits réservés": "",
    "tous droits réservés": "",
    "photo d'illustration": "",
    "d'illustration": "",
    "illustration": "",
    "fournie": "",
    "document remis": "handout",
    "photo d'archives": "",
    "domaine public": "",
    "libre de droits": "",
    "capture d'écran vidéo": "screenshot",
    "correspondant": "",
}
CREDIT_POSITIONS = ("à gauche", "à droite", "en haut", "en bas", "gauche", "droite")
CREDIT_MAKERS = ("photographe",)
CAPTION_LABELS = ("légende image", "légende", "légende vidéo", "légende audio")
PICTURE_LABELS = ("image", "photo")  # above a caption, for readers who see no picture
FILE_LABELS = ("photo d'archives", "photo d'illustration", "image d'illustration", "image d'archives")
READ_MORE = ("lire plus", "voir plus", "agrandir", "lire la suite", "publicité")
ORGANISATION_WORDS = (
    "agence université ministère mairie ville gouvernement police gendarmerie pompiers musée "
    "fondation association institut archives presse journal éditions groupe société radio télévision "
    "festival théâtre opéra école lycée fédération conseil bibliothèque préfecture région département "
    "sdis médiathèque"
)
CREDIT_ALONE = ("dr", "d.r", "droits réservés")

LETTERS = "àâæçéèêëîïôœùûüÿ"

WORDS = frozenset(
    """
    le la les de des du un une et est à au aux en dans par pour sur avec sans sous chez entre vers depuis
    pendant avant après contre que qui quoi dont où ce cet cette ces se sa son ses leur leurs mon ma mes
    ton ta tes notre nos votre vos je tu il elle on nous vous ils elles me te lui eux y ne pas plus moins
    très aussi encore déjà toujours jamais rien tout tous toute toutes même autre autres bien mal peu
    beaucoup trop comme mais ou donc car ni si être sont était étaient été sera seront suis es sommes êtes
    soit ai as a avons avez ont avait avaient eu avoir aura fait faire font fut peut peuvent doit doivent
    l d c j m n s t qu jusqu lorsqu puisqu quelqu aujourd hui quand comment pourquoi parce alors ainsi ici
    là voici voilà cela ça celui celle ceux celles deux trois premier première dernier dernière ans année
    années jour temps fois selon afin lors puis plusieurs chaque quelques certains oui non merci
    """.split()
)

# What platforms write around their posts: {name} is the author, {date} the day, […] may be missing.
POST_LABELS: dict[str, tuple[str, ...]] = {
    "instagram_lead": (
        "Voir cette publication sur Instagram",
        "Voir ce profil sur Instagram",
    ),
    "instagram_button": ("Voir sur Instagram",),
    "instagram_tail": (
        "Une publication partagée par {name}[ le {date}]",
        "Une photo publiée par {name}[ le {date}]",
        "Une vidéo publiée par {name}[ le {date}]",
    ),
    "facebook_tail": (
        "Publiée par {name} sur {date}",
        "Publié par {name} sur {date}",
        "Publiée par {name} le {date}",
        "Publié par {name} le {date}",
    ),
    "tiktok_sound": ("son original",),
    "telegram": ("vues",),
    "video_consent": (
        "En chargeant cette vidéo, vous acceptez la politique de confidentialité de {provider}.",
        "En savoir plus",
        "Charger la vidéo",
        "Toujours débloquer {provider}",
    ),
}

# -- what names where a report comes from, and what stands around an article
ATTRIBUTION_OPENERS_BEFORE_OUTLET = (
    "selon", "Selon", "d'après", "d’après", "D'après", "D’après", "rapporte", "a rapporté", "a indiqué à",
    "citant", "a annoncé", "cité par", "rapportée par",
)  # fmt: skip
OUTLET_ARTICLES = (
    "le", "la", "les", "l'", "l’", "l", "un", "une", "du", "de",
)  # fmt: skip
OUTLET_TYPES = (
    "l'agence", "l’agence", "agence", "agence de presse", "journal", "quotidien", "hebdomadaire", "chaîne",
    "magazine", "site", "média", "télévision",
)  # fmt: skip
OUR_WORDS = ("notre", "nos")
OUTLET_BOUNDARIES = (
    "et", "qui", "que", "des", "dans", "a", "ont", "est", "sont", "les", "ce", "cette", "le", "la",
)  # fmt: skip
NEWS_OUTLETS = (
    "AFP", "Reuters", "AP", "Le Monde", "Le Figaro", "Libération", "Le Parisien", "Ouest-France", "Les Echos",
    "Les Échos", "France Info", "Franceinfo", "BFMTV", "TF1", "Mediapart", "Sud Ouest", "La Croix",
    "L'Équipe", "L’Équipe", "RFI", "France 24", "Le Point", "L'Express", "L’Express", "20 Minutes", "Belga",
    "Keystone-ATS", "ATS", "La Presse Canadienne", "New York Times", "Washington Post", "Tass", "Ria Novosti",
    "Interfax", "Europe 1", "RTL", "Politico", "Financial Times", "Bloomberg",
    "franceinfo", "Le Monde.fr", "leparisien.fr",
)  # fmt: skip
CLOCK_LABELS = (
    "publié le", "publié", "mis à jour le", "mis à jour", "modifié le", "dernière mise à jour",
    "dernière mise à jour le", "date de publication", "publié par", "posté le", "mise à jour", "actualisé le",
    "créé le", "le", "dernière modification", "publication", "article publié le",
    "écrit le", "rédigé le", "ajouté le", "soumis le", "mis en ligne le", "posté", "envoyé le",
)  # fmt: skip
POST_REPLIES = ("en réponse à",)
# What X writes around a post, beside a number or alone.
POST_COUNTS = (
    "vues", "k vues", "reposts", "republications", "citations", "j'aime", "signets", "réponses", "répondre",
    "suivre", "copier le lien", "afficher cette discussion",
)  # fmt: skip
COUNTER_WORDS = (
    "commentaires", "commentaire", "partages", "partage", "vues", "lectures", "réactions", "j'aime",
    "nombre de commentaires",
    "affichages",
)  # fmt: skip
POSITION_WORDS = ("sur", "de")  # "2 of 14"
MEASURES = ("min", "minutes", "mn", "minute")
READING_TIME = (
    "min", "minutes", "minutes de lecture", "min de lecture", "temps de lecture", "lecture", "mn",
    "minute de lecture", "temps de lecture estimé", "minute", "minutes à lire",
)  # fmt: skip
SHARE_WORDS = (
    "partager", "imprimer", "envoyer", "copier", "copier le lien", "e-mail", "email", "courriel",
    "sauvegarder", "enregistrer", "commenter", "réagir", "tweeter", "partage", "mail",
    "écouter", "offrir", "partager sur facebook",
    "partager sur twitter", "partager sur x",
    "contribuer",
    "j'aime ça",
)  # fmt: skip
SHARE_LINES = (
    "partager", "imprimer", "envoyer par e-mail", "envoyer par email", "copier le lien", "lien copié",
    "partager sur facebook", "partager sur twitter", "partager sur x", "partager sur linkedin",
    "partager sur whatsapp", "partager par email", "partager par mail", "partager l'article",
    "partager cet article", "partager l’article", "sauvegarder", "ajouter à vos favoris",
    "ajouter à mes favoris", "offrir cet article", "offrir l'article", "partage", "tweeter", "partager via",
    "envoyer à un ami", "article sauvegardé", "lire plus tard", "imprimer l'article", "signaler une erreur",
    "classer",  "newsletter",
    "ajouter à vos sélections", "ajouter à mes sélections",
    "réutiliser ce contenu",
    "j'aime chargement", "soyez le premier à aimer cet article", "%d blogueurs aiment cette page",
    "cliquez pour partager sur twitter", "cliquez pour partager sur facebook", "cliquez pour partager sur whatsapp",
    "cliquer pour envoyer un lien par e-mail à un ami", "cliquer pour imprimer", "partager sur pinterest",
    "le lien a été copié", "lien copié dans le presse-papier", "avez-vous trouvé une faute",
    "une erreur s'est glissée dans cet article",
)  # fmt: skip
SHARE_OPENINGS = (
    "cliquez pour partager sur", "cliquer pour partager sur", "cliquer pour imprimer", "cliquez pour imprimer",
    "cliquer pour envoyer", "cliquez pour envoyer",
)  # fmt: skip
COMMENT_LINES = (
    "commentaires", "commentaire", "laisser un commentaire", "ajouter un commentaire", "réagir", "commenter",
    "voir les commentaires", "voir tous les commentaires", "lire les commentaires", "annuler la réponse",
    "votre adresse e-mail ne sera pas publiée", "les champs obligatoires sont indiqués avec", "réagissez",
    "contribuer", "soyez le premier à commenter", "poster un commentaire", "répondre",
    "afficher les commentaires", "aucun commentaire", "écrire un commentaire", "publier",
    "enregistrer un commentaire",
    "laisser un commentaire annuler la réponse", "laissez un commentaire",
    "votre adresse de messagerie ne sera pas publiée", "les champs obligatoires sont indiqués avec *",
    "enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire",
    "avertissez-moi par e-mail des nouveaux commentaires", "avertissez-moi par e-mail des nouveaux articles",
    "prévenez-moi de tous les nouveaux commentaires par e-mail",
    "prévenez-moi de tous les nouveaux articles par e-mail",
    "entrez vos coordonnées ci-dessous ou cliquez sur une icône pour vous connecter", "connexion à %s",
    "vous devez vous connecter pour publier un commentaire", "vous devez être connecté pour publier un commentaire",
    "navigation des commentaires", "commentaires plus anciens", "publier le commentaire",
    "vos réactions", "réagir à cet article", "commenter cet article",
    "site web",
    "pas de commentaire", "pas de commentaires",
    "s'il vous plaît entrez votre commentaire!", "s'il vous plaît entrez votre nom ici",
    "vous avez entré une adresse email incorrecte!", "veuillez entrer votre adresse email ici",
    "enregistrer mon nom, email et site web dans ce navigateur pour la prochaine fois que je commenterai",
    "laisser une réponse",
)  # fmt: skip
COMMENTS_ON = (
    "réflexions sur",
    "réflexion sur",
    "commentaires sur",
    "commentaire sur",
    "réponses à",
    "réponse à",
    "réflexion au sujet de",
    "réflexions au sujet de",
)  # between a number and the headline
COMMENT_OPENINGS = (
    "répondresupprimer", "ce contenu n'est pas ouvert aux", "ce contenu n’est pas ouvert aux", "vos réactions doivent",
    "votre adresse e-mail ne sera pas", "les champs obligatoires sont", "enregistrer mon nom, mon e-mail",
    "ce site utilise akismet", "pour commenter, vous devez", "vous devez être connecté",
    "connectez-vous pour", "merci de vous connecter",
    "en savoir plus sur la façon dont les données de vos commentaires",
    "en savoir plus sur comment les données de vos commentaires",
    "vous commentez à l'aide de votre compte",
    "enregistrer mon nom, email", "s'il vous plaît entrez votre", "vous avez entré une adresse email",
)  # fmt: skip
# Over the works that a text cites.
REFERENCE_HEADINGS = (
    "références", "bibliographie", "références bibliographiques", "sources", "notes et références",
    "liens externes", "notes", "notes et sources",
)  # fmt: skip
# Over a list that is the article's own, and the words that open or end the steps of a recipe.
LIST_HEADINGS = (
    "ingrédients", "préparation", "les ingrédients", "la préparation", "recette", "la recette", "pour la pâte",
    "pour la garniture", "pour la sauce", "matériel", "il vous faut",
)  # fmt: skip
RECIPE_STEPS = (
    "ajoutez", "ajouter", "coupez", "couper", "émincez", "émincer", "épluchez", "éplucher", "mélangez",
    "mélanger", "versez", "verser", "hachez", "hacher", "pelez", "peler", "lavez", "laver", "égouttez",
    "égoutter", "mijoter", "salez", "saler", "poivrez", "battez", "battre", "fouettez", "fouetter", "étalez",
    "étaler", "enfournez", "enfourner", "préchauffez", "préchauffer", "saupoudrez", "saupoudrer", "servez",
    "servir", "râpez", "râper", "pétrissez", "pétrir", "faites cuire", "faites revenir", "faites fondre",
    "laissez mijoter", "laissez reposer", "laissez cuire",
)  # fmt: skip
READ_MORE_LABELS = (
    "lire aussi", "à lire aussi", "à lire", "lire également", "lire la suite", "voir aussi", "à voir aussi",
    "en savoir plus", "lire plus", "lire notre article", "à lire également", "lire l'article",
    "lire l’article", "pour aller plus loin", "lire", "article suivant", "article précédent", "suivant",
    "précédent", "la suite", "à découvrir aussi", "retrouvez aussi", "ecoutez aussi",
    "publication précédente", "publication suivante", "billet précédent", "billet suivant",
)  # fmt: skip
NEIGHBOUR_LABELS = (
    "article suivant", "article précédent", "publication précédente", "publication suivante", "billet précédent",
    "billet suivant",
    "précédent", "suivant",
)  # fmt: skip
# Of these, below which several headlines may stand.
READ_ALSO_LABELS = ("lire aussi", "à lire aussi", "lire également", "à lire également")
# What a site says between paragraphs of the article, and no heading.
SITE_LABELS = ("article réservé aux abonnés",)
READ_MORE_OPENINGS = (
    "inscrivez-vous à", "abonnez-vous", "recevez", "suivez-nous", "suivez toute l'actualité",
    "téléchargez l'application", "cliquez ici", "retrouvez-nous sur", "rejoignez-nous", "newsletter",
    "je m'inscris à", "je m'abonne à",
)  # fmt: skip
READ_MORE_ENDINGS = (
    "newsletter", "newsletters", "ici", "facebook", "twitter", "whatsapp", "application", "gratuitement",
    "google news", "mail", "instagram", "canal", "réseaux sociaux",
)  # fmt: skip
# Below each of several headlines in a row.
CARD_BUTTONS = ("lire", "lire l'article", "lire la suite")
# Headings of other articles behind which stands of what they are.
RELATED_OPENINGS = ("plus d'articles", "autres articles", "articles liés", "articles similaires")
RELATED_HEADINGS = (
    "à lire aussi", "lire aussi", "actualités similaires", "autres vidéos",
    "sur le même sujet", "sur le même thème", "articles similaires",
    "les plus lus", "le plus lu", "les plus populaires", "à la une", "dernières actualités",
    "dernières infos", "dernières news", "les dernières actualités", "dans la même rubrique",
    "plus d'articles", "autres articles", "voir aussi", "vous aimerez aussi", "nos derniers articles",
    "articles liés", "articles recommandés", "contenus sponsorisés", "ailleurs sur le web", "services",
    "les plus partagés", "en ce moment", "pour aller plus loin", "toute l'actualité", "à découvrir",
    "notre sélection", "lire plus tard", "à lire ensuite", "à ne pas manquer", "articles associés",
    "recommandé pour vous", "actualités", "en direct", "tous nos articles", "l'actu en direct",
    "édition du jour",
    "articles récents", "derniers articles", "les derniers articles", "articles populaires",
    "les plus consultés", "les plus commentés", "à voir aussi", "ça peut vous intéresser",
    "cela peut vous intéresser", "vous pourriez aussi aimer", "vous pourriez être intéressé par",
    "vous pourriez aimer", "liens sponsorisés", "recommandé par outbrain",
    "articles connexes",
    "plus de l'auteur",
)  # fmt: skip
TAG_LABELS = (
    "mots-clés", "mots clés", "thèmes", "thématiques", "sujets", "étiquettes", "tags", "catégories",
    "catégorie", "rubrique", "sur le même thème", "plus d'infos sur", "thèmes associés", "mots-clefs",
    "classé dans", "classé sous", "publié dans", "étiqueté", "tagué", "catégorisé dans",
)  # fmt: skip
SOURCE_OPENINGS = (
    "avec", "avec les agences", "d'après", "avec des informations de", "avec des informations d'",
)  # fmt: skip
SOURCE_AGENCIES = ("agences", "les agences", "agences de presse")
SOURCE_LABELS = (
    "source", "sources",
)  # fmt: skip
RELEASE_LABELS = (
    "communiqué de presse",
    "communiqué",
    "pour diffusion immédiate",
)
EDIT_BUTTONS = (
    "modifier",
    "modifier le code",
)
NAVIGATION_LINES = (
    "un article de wikipédia, l'encyclopédie libre", "aller à la navigation", "aller à la recherche",
    "accueil", "aller au contenu", "aller au contenu principal", "menu", "rechercher", "recherche",
    "se connecter", "connexion", "s'inscrire", "s’abonner", "s'abonner", "abonnez-vous", "mon compte",
    "contact", "contactez-nous", "mentions légales", "politique de confidentialité", "plan du site",
    "qui sommes-nous", "retour en haut", "suivant", "précédent", "fermer", "voir plus", "tout voir",
    "afficher plus", "retour", "passer au contenu", "vous êtes ici", "lire le journal", "newsletters",
    "déconnexion", "voir le diaporama", "agrandir l'image", "plein écran", "sommaire",
    "voir tous les articles", "gérer mes cookies", "ouvrir le menu", "fermer le menu",
    "publier un commentaire",    "suivre",
    "auteur", "voir moins", "activer les notifications",
    "se désabonner", "se désinscrire", "gérer mes préférences", "voir dans le navigateur",
    "liens d'accessibilité",
    "passer au contenu principal",
    "cliquer pour agrandir", "cliquez pour agrandir", "cliquez sur l'image pour l'agrandir", "agrandir la photo",
    "voir toutes les photos", "voir la galerie", "retour à la liste", "télécharger l'image",
    "contribuer",
    "navigation de l'article", "navigation des articles", "articles plus anciens", "articles plus récents",
    "article plus récent", "article plus ancien", "commentaires récents",
    "fièrement propulsé par wordpress", "propulsé par wordpress", "propulsé par blogger", "fourni par blogger",
    "un site wordpress.com", "commencez un blog sur wordpress.com", "créez un site ou un blog sur wordpress.com",
    "créez un site web ou un blog gratuitement sur wordpress.com", "archives du blog",
    "afficher mon profil complet", "copier lien court", "signaler ce contenu", "voir l'article dans le lecteur",
    "gérer les abonnements", "réduire cette barre", "afficher tous les articles", "accéder au contenu",
    "inscription à : publier les commentaires (atom)", "inscription à : articles (atom)", "chargement",
    "gérer les cookies", "gestion des cookies", "paramétrer les cookies", "nous suivre",
    "suivez-nous sur google actualités", "haut de page", "retour en haut de page",
    "plus de l'auteur", "bouton retour en haut de la page", "article au hasard", "sidebar (barre latérale)",
    "switch skin", "restez connectés",
)  # fmt: skip
PAGE_LABELS = (
    "pages",
    "page",
)  # before the numbers of a text's pages
NAVIGATION_WORDS = (
    "actualité", "actualités", "actu", "politique", "monde", "international", "france", "société", "économie",
    "entreprises", "culture", "sport", "sports", "sciences", "santé", "planète", "environnement", "tech",
    "high-tech", "médias", "débats", "opinions", "idées", "vidéos", "vidéo", "podcasts", "régions",
    "faits divers", "éducation", "voyage", "immobilier", "auto", "cinéma", "musique", "livres", "style",
    "people", "météo", "direct", "magazine", "bourse", "finance", "justice", "emploi", "accueil", "plus",
    "europe", "afrique", "lifestyle", "gastronomie", "télé", "football", "rugby", "cyclisme", "tennis",
    "jeux", "mode", "argent", "consommation", "énergie", "climat", "histoire", "conso", "loisirs", "insolite",
    "numérique", "social", "transports",
)  # fmt: skip
HERE_LABELS = ("vous êtes ici", "vous êtes dans", "tu es ici")
PLAYER_OPENINGS = (
    "écouter cet article", "écouter l'article", "écouter l’article", "écouter", "lire la vidéo",
    "lecture de la vidéo", "votre navigateur ne", "ce contenu est bloqué", "cette vidéo", "la lecture audio",
    "regarder la vidéo", "temps de lecture audio",
    "sous-titres désactivés", "sous-titres transcrits désactivés", "paramètres sous-titres",
    "paramètres des sous-titres", "temps actuel", "temps restant", "type de flux", "sourdine", "son activé",
    "son désactivé", "vitesse de lecture", "plein écran", "taille des caractères", "style des contours du texte",
    "familles de polices", "fin de la fenêtre de dialogue", "début de la fenêtre de dialogue",
    "restaurer tous les paramètres aux valeurs par défaut", "ceci est une fenêtre modale", "image dans l'image",
    "piste audio",
)  # fmt: skip
# Other words of its buttons and settings, which other pages have, too.
PLAYER_SETTINGS = (
    "lecture", "pause", "revoir", "durée", "chargé", "progression", "en direct", "direct", "chapitres",
    "sous-titres", "descriptions", "sélectionné", "texte", "couleur", "blanc", "noir", "rouge", "vert", "bleu",
    "jaune", "magenta", "cyan", "arrière-plan", "fenêtre", "transparent", "semi-transparent", "opaque", "opacité",
    "aucun", "élevé", "enfoncé", "uniforme", "ombre portée", "polices à chasse variable", "polices à chasse fixe",
    "réinitialiser", "terminé", "fermer", "partager", "paramètres", "qualité", "auto", "fenêtrée", "français",
)  # fmt: skip
# Lines of a site's forms: what they ask for and answer.
FORM_LINES = (
    "saisissez votre adresse e-mail", "saisissez votre e-mail", "entrez votre adresse e-mail",
    "entrez votre e-mail", "votre adresse e-mail", "votre adresse email", "votre adresse mail",
    "adresse e-mail non valide", "adresse email invalide", "e-mail invalide",
    "veuillez saisir une adresse e-mail valide", "mot de passe oublié", "une erreur est survenue",
    "une erreur s'est produite", "une erreur est survenue. veuillez réessayer", "veuillez réessayer plus tard",
    "merci pour votre inscription", "merci de votre inscription", "pas encore de compte",
    "vous n'avez pas de compte", "vous avez déjà un compte", "déjà un compte", "déjà inscrit",
    "vous possédez déjà un compte", "vous pouvez vous désinscrire à tout moment",
    "rester connecté", "les champs obligatoires sont indiqués avec", "champ obligatoire",
    "ce champ est obligatoire", "chargement des commentaires",
    "entrez votre adresse mail pour suivre ce blog et être notifié par email des nouvelles publications",
    "vous disposez déjà d'un compte wordpress ? connectez-vous maintenant",
    "déjà abonné ? se connecter", "déjà abonné ? connectez-vous", "déjà abonné ? identifiez-vous",
)  # fmt: skip
# Labels and buttons of forms, where two and more stand together.
FORM_LABELS = (
    "e-mail", "email", "adresse e-mail", "mot de passe", "identifiant", "prénom", "nom", "votre nom",
    "votre message", "envoyer", "valider", "se connecter", "connexion", "s'inscrire", "s’inscrire", "inscription",
    "créer un compte", "rechercher", "fermer", "annuler", "retour", "suivant", "s'abonner", "s’abonner",
    "afficher le mot de passe", "confirmer", "non merci", "plus tard", "en savoir plus", "je m'inscris",
    "je m’inscris", "politique de confidentialité", "conditions générales d'utilisation",
)  # fmt: skip
ADVERTISEMENT_LINES = (
    "publicité", "publicités", "annonce", "annonces", "contenu sponsorisé", "sponsorisé", "pub",
    "la suite après la publicité", "la suite de votre contenu après cette annonce",
    "l'article continue après la publicité", "suite après la publicité",
    "la suite de l'article après la publicité",
    "la suite après cette publicité",
    "par taboola", "recommandé par", "faites défiler pour continuer",
)  # fmt: skip
# What asks before it loads a post or a video.
CONSENT_BOXES = (
    "autorisez la lecture de contenu {provider}", "cet article contient du contenu proposé par {provider}",
)  # fmt: skip
CONSENT_BUTTONS = (
    "accepter et continuer",
    "accepter", "tout accepter", "j'accepte", "refuser", "tout refuser", "gérer mes choix",
    "gérer les cookies", "continuer sans accepter", "autoriser",
)  # fmt: skip
COOKIE_OPENINGS = (
    "ce site utilise des cookies", "nous utilisons des cookies", "en poursuivant votre navigation",
    "pour afficher ce contenu", "ce contenu n'a pas pu",
    "vous avez refusé les cookies", "vous avez refusé le dépôt", "vous avez refusé les traceurs",
    "ce contenu n’est pas visible",
    "l'accès à ce contenu nécessite", "cet espace est réservé aux abonnés", "cet espace est réservé à nos abonnés",
    "ce contenu est bloqué car vous n'avez pas accepté", "ce contenu est bloqué, car vous n'avez pas accepté",
    "confidentialité & cookies : ce site utilise des cookies",
    "confidentialité et cookies : ce site utilise des cookies",
    "pour en savoir davantage, y compris comment contrôler les cookies",
)  # fmt: skip
SKIP_ENDINGS = ("et continuer la lecture",)  # "Skip most read …"
SKIP_LINES = (
    "ignorer publication", "fin de publication", "ignorer", "passer la publicité", "fin de",
    "autoriser la publication", "contenu non disponible", "ignorer promotion newsletter",
    "fin de promotion newsletter", "la fin du contenu", "accepter et continuer", "contenu de non disponible",
    "ignorer les plus lus et continuer la lecture",
)  # fmt: skip
# What an article says of a film, a play or a book that it tells of, and what stands before the title of one.
WORK_LABELS = (
    "réalisateur", "réalisatrice", "réalisation", "acteurs", "distribution", "scénario",
    "isbn", "pages", "mise en scène", "casting",
)  # fmt: skip
WORK_TITLES = ("film", "livre", "série")
ANSWERS = ("oui", "non", "vrai", "faux")  # to choose from
SUBJECT_LABELS = ("objet", "sujet")
BYLINE_LABELS = (
    "par", "de notre correspondant", "propos recueillis par", "écrit par", "auteur", "publié par",
    "rédigé par", "texte", "rédaction", "article de", "reportage", "recueilli par", "un article de",
    "article rédigé par", "texte de",
)  # fmt: skip
PORTRAIT_LABELS = ("photo de", "image de", "portrait de")
SECTION_LEADS = ("dans", "sous")
POST_LINKS = ("permalien", "lien permanent", "lien", "trackback", "trackbacks", "rétroliens")
POSTED_LABELS = (
    "posté par", "soumis par", "proposé par", "ajouté par", "mis en ligne par", "créé par", "envoyé par",
    "partagé par", "publiée par", "déposé par",
)  # fmt: skip
# Behind a reporter's name: where from, and for whom.
BYLINE_PLACES_IN = ("à", "au", "aux", "en")
BYLINE_BEHIND = ("à", "au", "aux", "en", "pour", "avec")
REPORTING_LABELS = (
    "avec la collaboration",
    "avec la contribution",
    "propos recueillis par",
    "édité par",
    "version française",
    "avec la participation",
)
BYLINE_HEADS = ("informations sur l'article",)
BYLINE_ROLE_LABELS = ("fonction",)
BYLINE_ROLES = (
    "journaliste", "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale",
    "rédacteur en chef", "rédaction", "avec afp", "afp", "les echos", "grand reporter", "chef de service",
    "rédactrice en chef", "chroniqueur", "la rédaction", "bbc afrique", "rfi",
    "admin", "administrator", "webmaster",
)  # fmt: skip
# Before a city whose time it is.
ZONE_OPENINGS = ("heure de",)
TIME_WORDS = ("à", "le", "et", "h")
DAY_WORDS = ("aujourd'hui", "hier", "avant-hier")
AGO = (
    "il y a heures", "il y a heure", "il y a minutes", "il y a jours", "il y a jour", "il y a min",
    "il y a mois", "il y a h",
    "il y a semaines", "il y a semaine", "il y a ans", "il y a an", "il y a minute",
)  # fmt: skip
MOMENTS = ("il y a une heure", "il y a un jour", "il y a une minute", "il y a une semaine", "à l'instant")
SHARE_FILLERS = ("sur", "par", "le", "l'article", "article", "lien", "suivre")
COMMENT_HEADS = ("commentaires",)
# Words of a site's notices, in small letters; the line that holds them is none of the article.
SITE_NOTICES = (
    "tous droits réservés", "reproduction interdite", "droits de reproduction réservés",
    "toute réutilisation commerciale du contenu",
    "se désinscrire à tout moment",
    "inscrivez-vous à notre", "abonnez-vous à notre", "abonnez-vous à nos", "recevez notre",
    "tous droits de reproduction et de représentation",
    "article réservé à nos abonnés", "contenu réservé aux abonnés",
    "mettre ce permalien en signet",
    "ajoutez le permalien à vos favoris", "contient des liens affiliés", "contient des liens d'affiliation",
)  # fmt: skip
# What a page says of its author at the end: "Jane Roe covers the harbour."
AUTHOR_VERBS = frozenset("est couvre écrit".split())
# Over what is no part of an article, beside related stories.
SECTION_HEADINGS = (
    "à lire également", "à propos de l'auteur",
    "newsletter", "nos newsletters", "plus sur le sujet",
)  # fmt: skip
# What a short paragraph opens with that leads away from its article.
CALL_OPENINGS = (
    "à lire aussi", "à lire", "lire aussi", "voir aussi", "abonnez-vous", "inscrivez-vous",
    "laisser un commentaire", "déjà abonné",
    "à lire également", "lire également", "cet article est réservé aux abonnés", "pour lire la suite",
    "vous pouvez partager un article",
)  # fmt: skip
# Words that a site's notice speaks with, and those of running text that tells of one.
NOTICE_WORDS = frozenset(
    """
    notre nos votre vos confidentialité newsletter newsletters lettre désabonner désinscrire abonné abonnés
    abonnement abonnez reproduction diffusion autorisation site sites contenu contenus traceurs expérience
    navigation partenaires audience fonctionnement accepter acceptez préférences conditions améliorer
    """.split()
)
TELLING_WORDS = frozenset(
    """
    dit disait dirent déclaré déclare expliqué écrit écrivait raconte raconté demandé répondu plaisanté
    tribunal juge condamné
    """.split()
)
PAGE_WORDS = (
    "page",
    "image", "images", "photo", "photos",
)  # fmt: skip
FEED_TAILS = (
    ("l’article ", "est apparu en premier sur "),
    ("l'article ", "est apparu en premier sur "),
)
# Above the name and address of whom to ask about what a company tells.
CONTACT_LABELS = (
    "contact", "contacts", "contact presse", "contacts presse", "contact média", "pour plus d'informations",
)  # fmt: skip
# Before the names of who runs the paper.
MASTHEAD_LABELS = (
    "Directeur de la publication", "Directrice de la publication", "Directeur de publication",
    "Directeur de la rédaction", "Rédacteur en chef", "Rédactrice en chef",
)  # fmt: skip
