"""Labels over and in what is no part of an article: related stories, calls to subscribe, boxes about the author.

Found:      a heading "Related articles", "Mehr zum Thema", with all below it up to the next heading; a short
            paragraph that opens with "Read more:", "Lesen Sie auch", "بیشتر بخوانید"
Not found:  a heading that only begins with such a word ("Related work in physics"), a long paragraph

Words are those that news sites of each language print; folded to lower case.
"""

import re

# Whole headings.
HEADINGS = frozenset(
    " ".join(phrase.split())
    for phrase in """
    related; related articles; related stories; related posts; related content; related news; related topics; related
    links; more stories; more news; more from; more on this; more on this story; more like this; read more; read next;
    recommended; recommended for you; recommended stories; you may also like; you might also like; most read; most
    popular; popular stories; trending; trending now; latest news; latest stories; top stories; don't miss; about the
    author; about the authors; author; authors; comments; leave a comment; leave a reply; join the discussion; share
    this; share this article; share this story; share; follow us; newsletter; sign up for our newsletter; subscribe;
    tags; topics; advertisement; sponsored; promoted; around the web; from the web; more in; up next; what to read
    next; related searches; featured;
    ähnliche beiträge; ähnliche artikel; weitere artikel; weitere beiträge; weitere meldungen; weitere themen; weitere
    nachrichten; mehr zum thema; mehr aus; mehr lesen; das könnte sie auch interessieren; das könnte dich auch
    interessieren; das könnte ihnen auch gefallen; auch interessant; lesen sie auch; lesen sie mehr; schon gelesen;
    neueste artikel; neueste beiträge; meistgelesen; meistgelesene artikel; top-themen; empfehlungen; empfehlungen der
    redaktion; über den autor; über die autorin; über die autoren; autor; autorin; autor:innen; autoren; kommentare;
    kommentar verfassen; schreibe einen kommentar; kommentar schreiben; schlagwörter; schlagworte; themen; anzeige;
    werbung; artikel teilen; teilen; pressekontakt; kontakt; verwandte themen; verwandte artikel; zum thema; links zum
    thema; nächster artikel; vorheriger artikel;
    à lire aussi; lire aussi; à lire également; articles liés; articles similaires; sur le même sujet; sur le même
    thème; voir aussi; dans la même rubrique; commentaires; laisser un commentaire; partager; les plus lus; recommandé
    pour vous; publicité; à propos de l'auteur; nos derniers articles; mots-clés;
    noticias relacionadas; artículos relacionados; contenido relacionado; te puede interesar; le puede interesar; más
    noticias; lo más visto; lo más leído; lee también; lea también; ver también; comentarios; deja un comentario;
    compartir; publicidad; sobre el autor; etiquetas; más sobre; temas relacionados; recomendados;
    veja também; leia também; leia mais; notícias relacionadas; artigos relacionados; conteúdo relacionado; mais
    lidas; comentários; compartilhe; publicidade; sobre o autor; mais notícias;
    leggi anche; articoli correlati; potrebbe interessarti; potrebbe interessarti anche; notizie correlate; commenti;
    condividi; più letti;
    lees ook; lees meer; gerelateerde artikelen; meer over; meest gelezen; reacties; delen;
    läs också; läs mer; relaterat; mest läst; kommentarer; les også; læs også; mest lest; mest læst; lue myös;
    czytaj także; czytaj też; zobacz także; zobacz też; powiązane artykuły; komentarze; polecane;
    читайте также; читать также; смотрите также; похожие материалы; по теме; комментарии; другие новости; материалы по
    теме; популярное; читайте ще; читайте також;
    ilgili haberler; bunlar da ilginizi çekebilir; ayrıca okuyun; yorumlar; öne çıkanlar; benzer haberler;
    مطالب مرتبط; اخبار مرتبط; خبرهای مرتبط; بیشتر بخوانید; بیشتر بدانید; همچنین بخوانید; پیشنهاد سردبیر;
    پربیننده‌ترین; پربازدیدترین; نظرات; دیدگاه‌ها; نظر شما; برچسب‌ها; درباره نویسنده; لینک‌های مرتبط; آخرین اخبار;
    پیشنهاد ما; مطالب پیشنهادی;
    اقرأ أيضا; اقرأ أيضاً; إقرأ أيضا; مواضيع ذات صلة; مقالات ذات صلة; أخبار ذات صلة; موضوعات متعلقة; قد يهمك; قد يهمك
    أيضا; التعليقات; الأكثر قراءة; شارك; أخبار متعلقة; كلمات مفتاحية;
    یہ بھی پڑھیں; مزید پڑھیں; متعلقہ خبریں; تبصرے; په اړه نور; زۆرتر بخوێنەوە; بابەتی پەیوەندیدار;
    קראו גם; כתבות נוספות; כתבות קשורות; אולי יעניין אותך; תגובות;
    関連記事; 関連ニュース; あわせて読みたい; おすすめ記事; 相关阅读; 相关新闻; 相关文章; 推荐阅读; 延伸阅读;
    相關新聞; 延伸閱讀;
    관련기사; 관련 기사;
    """.split(";")
    if phrase.strip()
)
# What a short paragraph opens with that leads away from the article; what follows is a link, a colon or its end.
OPENINGS = re.compile(
    r"""(?:
      leave\sa\s(?:reply|comment)|kommentar\s(?:verfassen|schreiben)|schreibe\seinen\skommentar|laisser\sun\scommentaire
    | deja\s(?:un\scomentario|una\srespuesta)|deixe\s(?:um\scomentário|uma\sresposta)|lascia\sun\scommento
    | read\s(?:more|also|next)|also\sread|see\salso\s?:|related\s?:|related\sstor(?:y|ies)
    |more\s(?:on\sthis|from|stories)|watch\s?:|click\shere
    | sign\sup\s(?:for|to|here|now)|subscribe\s(?:to|now|here|today)
    |to\s(?:view|read|continue\sreading)\s.{0,30}please\s|never\smiss\s
    | follow\s(?:us|me)\s|for\sthe\slatest\s|get\s.{3,40}(?:alerts|newsletter|inbox)
    |this\s(?:post|article|story)\s(?:may\s)?contains?\s(?:affiliate|references|sponsored|paid)
    | (?:was|did\syou\sfind)\sthis\s(?:article|page|post)\s(?:helpful|useful)
    | lesen\ssie\s(?:auch|mehr|hier)|lies\sauch|mehr\s(?:zum\sthema|dazu|lesen)|auch\sinteressant
    |schon\sgelesen|(?:zum|hier\szum)\snewsletter
    | dieser\sbeitrag\senthält\swerbung|\*?werbung\.|jetzt\sabonnieren|das\skönnte\s(?:sie|dich|ihnen)
    |(?:war|hat)\s(?:dieser|der|ihnen\sdieser|ihnen\sder)\s(?:artikel|beitrag)\s(?:hilfreich|nützlich|gefallen)
    | (?:à\s)?lire\saussi|à\slire\s|voir\saussi|abonnez-vous|inscrivez-vous
    | l[ée]e\stambi[ée]n|lea\stambi[ée]n|vea\stambi[ée]n|mire\s?:|mira\stambi[ée]n|te\spuede\sinteresar
    |le\spuede\sinteresar|suscr[íi]b[ae]
    | veja\stamb[ée]m|leia\s(?:tamb[ée]m|mais)|assine\s|inscreva-se
    | leggi\sanche|iscriviti|lees\s(?:ook|meer)|läs\s(?:också|även|mer)|les\sogså|læs\sogså|lue\smyös
    | czytaj\s(?:także|też|również|więcej)|zobacz\s(?:także|też|również)|читайте\s(?:также|також|ще)
    |смотрите\sтакже|подписывайтесь|ayrıca\sokuyun
    | بیشتر\sبخوانید|همچنین\sبخوانید|بیشتر\sبدانید|(?:حتما\s)?بخوانید\s?:|اقرأ\s(?:أيضا|أيضاً|المزيد|ايضا)
    |إقرأ\sأيضا|شاهد\sأيضا|یہ\sبھی\sپڑھیں|مزید\sپڑھیں
    | قراءة\sالمزيد
    )""",
    re.VERBOSE | re.IGNORECASE,
)
EDGE = " \t\n\xa0:.…!?¡¿*>»«-–—|•"
LONGEST_CALL = 200


def heads_frame(text: str) -> bool:
    """Whether a heading says that what follows is no part of the article."""
    return len(text) < 60 and text.strip(EDGE).lower().replace("’", "'") in HEADINGS


def is_call(text: str) -> bool:
    """Whether a short paragraph leads away from the article."""
    return len(text) <= LONGEST_CALL and (OPENINGS.match(text.lstrip(EDGE)) is not None or heads_frame(text))
