"""Persian, Arabic and Urdu typed in Latin letters: no language of the Latin script, so `und`.

Without this table such chat is taken for Turkish, Indonesian or Somali."""

LETTERS = ""

WORDS = frozenset(
    """
    salam doost dooset khoobi khubi khoda khodaya chera baraye vase mikonam mikoni mikone mikonim mikonan
    nemikonam nemidonam nemidoonam midonam midoonam midoni mikham mikhay mikhad mikhahad mikhast mishe
    nemishe mishavad hast hasti hastam hastim hastan hastand nist nistam nistand bood boodam boodi boodan
    budam daram dari dare darim daran darand dashtam nadaram nadare kheili kheyli khaili chetori chetor
    chi che ke ki koja kojaee inja unja oonja inam unam oonam man toro mano maro shoma shomaro bebin
    bebinam biya bia boro berim beram raftam raft omad oomad amad goft goftam gofti migam mige migan dige
    dg hala hamash hame hamishe hich hichi faghat vali ama agar age chon pas bayad shayad mamnoon merci
    mersi doset azizam khaste khasteh emrooz farda dirooz shab rooz iran irani iranian mardom zendegi
    azadi az dar ba ro vaghti dasht dashte shod shode shodam kard kardam karde kardan bezar bezarid begoo
    bego begid nakon nakonid bashe basheh na baba jan joon ana enta enti mesh mish msh keda leh ezay eh
    elly illi inta inti shu bass yalla habibi wallah inshallah alhamdulillah kteer hek shou mnih hai hain
    nahi nahin kya kyun kyu mein mera meri mere tum tumhara aap apka apki apne hum humara kuch bhi aur kar
    karo karna kiya raha rahi rahe tha thi gaya gayi hota hoti koi kaise kahan abhi yaar bhai accha acha
    matlab sab kuchh wala wali
    """.split()
)
