"""What each rule of the group `security` finds and leaves alone; `detectors/spoofing.py` finds all of them."""

EXPLAINED = {
    "bidi_override": r"""
Overrides: what follows is shown in another order than it stands in.

Found:      U+202D and U+202E, wherever they stand ("annexe\u202etxt.exe" is shown as "annexeexe.txt")
Not found:  isolates, embeddings and marks: the letters of a word keep their order in them

UAX #9 (2.2, explicit overrides), "Trojan Source" (CVE-2021-42574).
""",
    "bidi_unbalanced": r"""
Embeddings and isolates without a partner in their paragraph: they go on beyond what they stand around.

Found:      one that is opened and never closed ("\u2067London"), a closing one that nothing opened
Not found:  pairs ("\u2068@harbour\u2069"), marks (the U+200E after "C++"), which need no partner; overrides, which are
            `bidi_override`'s

UAX #9 (X1 to X8), "Trojan Source" (CVE-2021-42574).
""",
    "hidden_in_name": r"""
Invisible characters inside a link, host, mail address, handle or file name: it looks like another one.

Found:      controls of direction, zero-width spaces and joiners, soft hyphens, fillers ("@bbc\u200bpersian",
            "https://har\u200ebour.example", "annexe\u202etxt.exe")
Not found:  what stands around a name ("\u2068@harbour\u2069"); ZWNJ, with which Persian hashtags are spelled

UTR #36 (2.5), UTS #39 (3).
""",
    "mixed_script": r"""
Names in letters of two scripts that look alike, or in look-alikes of Latin letters alone.

Found:      hosts of links and mail addresses that mix Latin with Cyrillic, Greek or Armenian letters
            ("https://h\u0430rbour.example"); words of handles, hosts and file names that do, with a look-alike in
            them ("@bb\u0441persian", "h\u0430rbour.example"); a host's label of look-alikes alone
            ("\u0430\u0440\u0440\u0435.com")
Not found:  whole words side by side ("отчет-Q1.pdf", "test_файл.py", "α-helix.pdf"), letters that look like no Latin
            one ("Δx.csv"), hosts and files in one script ("президент.рф", "сера.pdf"), prose ("SIM-карта"), a
            link's path

UTS #39 (4 and 5.1, confusables), UTR #36 (2.2).
""",
    "tag_characters": r"""
Tag characters, which nothing shows: they can carry hidden text, also to a language model.

Found:      U+E0001 and U+E0020 to U+E007F, a row of them as one find
Not found:  those that end an emoji flag (the flag of Wales: a black flag, six tags)

UTS #51 (C.1), Unicode 16.0 (23.9).
""",
}
