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
CREDIT_AND = ("et",)
CREDIT_STATUS = {
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
CAPTION_LABELS = ("légende image", "légende")
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
