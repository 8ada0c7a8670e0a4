# Lesson 09. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Samen verder: wat merkt iemand er maandag van?
#
# Zes regio's oefenden in 2016 en 2017 met *Maak Verschil* [proeftuinen], en aan enthousiasme was geen
# gebrek. Toch klonk bij de afsluiting ook kritiek: resultaten waar inwoners en bedrijven iets van
# merken, moesten nog komen [proeftuinen_2017]. Als de agenda af is, begint het werk dus pas (*eigen
# duiding*).
#
# - **Straks kunnen jullie** de agenda van een andere groep lezen als de partij die betaalt, en in
#   vier zinnen vertellen waarom regio's moeten samenwerken.
# - **Tijd** (gepland): 10 minuten uitleg, 35 minuten doen.
# - **Mee naar huis:** één belofte en één verzoek voor aanstaande maandag.

# %% [markdown] lang="en" id="question"
# # Together: what will anybody notice on Monday?
#
# Six regions practised with *Maak Verschil* in 2016 and 2017 [proeftuinen], and there was no lack of
# enthusiasm. Yet criticism was heard at the closing conference too: results that residents and
# companies notice were still to come [proeftuinen_2017]. So when the agenda is finished, the work
# begins (*our reading*).
#
# - **You will be able to** read another group's agenda as the party that pays, and tell in four
#   sentences why regions have to work together.
# - **Time** (planned): 10 minutes of talk, 35 minutes of work.
# - **You take home:** one promise and one request for next Monday.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="hand-in"
# ## Lever in
#
# 1. Geef jullie groep een naam. Zo heten jullie straks ook bij de anderen.
# 2. Druk op *Download alles*. Er komt één bestand in de map met downloads.
# 3. Geef dat bestand aan de andere groep: op een stick, in een gedeelde map of per mail.
#
# Leidt iemand de dag met een bord? Druk dan op *Lever in*. Is die knop er niet, geef dan het bestand of de
# deelcode.
#
# In dit bestand staat **alles**, ook wat jullie van partijen vinden, dus spreek af dat het in de zaal
# blijft. Is er geen andere groep? Download het dan voor jezelf, en ga door naar de stemming.
#
# <details><summary>Liever zonder oordelen?</summary>
#
# Open hieronder *Een versie om te delen*. Je ziet eerst wat meegaat en wat achterblijft: oordelen
# over partijen, toezeggingen en spanningsvelden staan er niet in. Ook dit bestand kan de andere groep
# openen, maar dan is er minder te vergelijken.
#
# Een Word-bestand zonder oordelen maak je in les 08, bij *Neem de agenda mee*.
#
# </details>

# %% [markdown] lang="en" id="hand-in"
# ## Hand in
#
# 1. Give your group a name. The others will see you under that name too.
# 2. Press *Download all*. One file arrives in your downloads folder.
# 3. Give that file to the other group: on a stick, in a shared folder or by mail.
#
# Does somebody lead the day with a board? Then press *Hand in*. If that button is not there, give the file
# or the share code.
#
# This file holds **everything**, what you think of parties included, so agree that it stays in the
# room. Is there no other group? Then download it for yourself, and go on to the vote.
#
# <details><summary>Rather without judgements?</summary>
#
# Open *A version to share* below. You see first what goes along and what stays behind: judgements of
# parties, promises and tensions are not in it. The other group can open this file too, but there is
# less to compare.
#
# A Word file without judgements is made in lesson 08, under *Take the agenda with you*.
#
# </details>

# %% id="work" caption_nl="Jullie werk: naam en download" caption_en="Your work: name and download"
lab.my_work()

# %% [markdown] lang="nl" id="read"
# ## Lees de andere agenda als de partij die betaalt
#
# 1. **Openen (2 minuten).** Kies het bestand van de andere groep. Aan jullie werk verandert niets.
# 2. **Lezen (5 minuten).** Kies een partij die in hun agenda betaalt of beslist. Zou die tekenen?
#    Partijen komen niet alleen iets [[taking_and_bringing|halen, maar ook iets brengen]] [S4].
# 3. **Vergelijken (5 minuten).** Zoek één ding dat jullie allebei willen, en één waarover jullie
#    verschillen.
# 4. **Praten (8 minuten).** Vertel het de andere groep, met de reden. Begin met waar jullie het over
#    eens zijn.
#
# Delen jullie één scherm? Open dan eerst het ene bestand en daarna het andere.

# %% [markdown] lang="en" id="read"
# ## Read the other agenda as the party that pays
#
# 1. **Open (2 minutes).** Choose the other group's file. Nothing of yours changes.
# 2. **Read (5 minutes).** Choose a party that pays or decides in their agenda. Would it sign? Parties
#    don't only come to take something, they [[taking_and_bringing|bring something too]] [S4].
# 3. **Compare (5 minutes).** Find one thing you both want, and one on which you differ.
# 4. **Talk (8 minutes).** Tell the other group, with the reason. Begin with what you agree on.
#
# Do you share one screen? Then open one file first and the other one after it.

# %% id="other-group" caption_nl="Het werk van een andere groep, naast dat van jullie" caption_en="Another group's work, beside yours"
lab.other_group()

# %% [markdown] lang="nl" id="agree"
# ## Wat gaat voor, nu jullie dit weten?
#
# Volgens vakcentrale VCP hoort de agenda te passen bij de eigen regio én bij de buren [S11]. Ook
# stedelijke regio's moeten met elkaar afstemmen, want anders versnippert het [S7]. Misschien is
# jullie eerste actie nu dus een andere.
#
# Stem nog eens, ieder alleen en in stilte. Stemden jullie in les 08 al, druk dan eerst op *Stem
# opnieuw*. De stemming gaat over de acties in **jullie eigen** agenda. Willen jullie met beide
# groepen over dezelfde lijst stemmen, zet dan in les 08 eerst de acties van de andere groep erbij, en
# geef één laptop door.

# %% [markdown] lang="en" id="agree"
# ## What comes first, now that you know this?
#
# According to the union federation VCP, the agenda should fit your own region and the neighbours
# [S11]. Urban regions have to align with each other too, because otherwise things fragment [S7]. So
# perhaps another action comes first now.
#
# Vote again, everybody alone and in silence. If you voted in lesson 08, press *Vote again* first. The
# vote is on the actions in **your own** agenda. If both groups want to vote on one list, add the
# other group's actions in lesson 08 first, and pass one laptop on.

# %% id="priorities" caption_nl="Wat gaat voor: stemmen in stilte" caption_en="What comes first: a vote in silence"
lab.priorities()

# %% [markdown] lang="nl" id="monday"
# ## Eén belofte, één verzoek
#
# [[voluntary_but_binding|Vrijwillig, maar niet vrijblijvend]]: hoe organiseer je dat? Dat is de vraag
# achter alles [S4, S6]. Een klein begin is dat jullie hardop zeggen wat jullie maandag doen.
#
# - **De belofte** gaat over jullie zelf, en iemand moet kunnen zien dat het gebeurd is.
# - **Het verzoek** gaat naar één partij, en die moet er nee op kunnen zeggen.
#
# Ze staan straks in het Word-bestand van jullie agenda: in de werkversie, maar niet in die om te
# delen.
#
# <details><summary>Zoek het op in het rapport</summary>
#
# Vanaf bladzijde 4 vertellen drie experts over hun ervaring met samenwerken in de regio [S2]. Welke
# belofte zouden zij van jullie willen horen?
#
# </details>

# %% [markdown] lang="en" id="monday"
# ## One promise, one request
#
# [[voluntary_but_binding|Voluntary, but not free of obligation]]: how do you organise that? It is the
# question behind it all [S4, S6]. A small beginning is to say aloud what you will do on Monday.
#
# - **The promise** is about yourselves, and somebody has to be able to see that it happened.
# - **The request** goes to one party, and they have to be able to say no.
#
# Both will stand in the Word file of your agenda: in the work version, but not in the one to share.
#
# <details><summary>Look it up in the report</summary>
#
# From page 4, three experts tell of their experience with working together in a region [S2]. Which
# promise would they like to hear from you?
#
# </details>

# %% id="next-monday" caption_nl="Jullie belofte en jullie verzoek" caption_en="Your promise and your request"
lab.next_monday()

# %% [markdown] lang="nl" id="sentence-text"
# ## Kunnen jullie het navertellen?
#
# Vertel de andere groep, of een collega, in vier zinnen waarom regio's moeten samenwerken: wat
# verandert er, waarom stopt dat niet bij een grens, waarom telt de stedelijke regio, en wat vraagt
# dat van jullie? De vier zinnen uit [les 01](01_differences.ipynb) helpen.
#
# Lees daarna belofte en verzoek voor, en maak samen de zin af. Is er geen andere groep, neem dan een
# praktijk uit les 07.

# %% [markdown] lang="en" id="sentence-text"
# ## Can you retell it?
#
# Tell the other group, or a colleague, in four sentences why regions have to work together: what
# changes, why doesn't it stop at a border, why does the urban region count, and what does that ask of
# you? The four sentences of [lesson 01](01_differences.ipynb) help.
#
# Then read out promise and request, and finish the sentence together. If there is no other group,
# take a practice of lesson 07.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("09")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("09")

# %% [markdown] lang="nl" id="progress"
# ## Waar zijn jullie gebleven?
#
# De cursus houdt bij wat jullie deden, en de balk boven elke les laat het ook zien. Niets is
# verplicht, en de volgorde is vrij.

# %% [markdown] lang="en" id="progress"
# ## Where did you get to?
#
# The course keeps track of what you did, and the bar above every lesson shows it too. Nothing is
# compulsory, and you choose the order.

# %% id="done" caption_nl="Wat jullie tot nu toe deden" caption_en="What you did so far"
lab.progress()

# %% [markdown] lang="nl" id="lookup"
# ## Een moeilijk woord?
#
# In elke les leiden sommige woorden naar een lijst onderaan. Hieronder staan ze allemaal.

# %% [markdown] lang="en" id="lookup"
# ## A hard word?
#
# In every lesson some words lead to a list at the bottom. Here are all of them.

# %% id="glossary" caption_nl="Woorden opzoeken" caption_en="Look words up"
lab.glossary()

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Regio's moeten samenwerken, omdat transities over de grenzen van beleidsterreinen en bestuurslagen
#    gaan en in de stad landen [SEED].
# 2. Lees een agenda als de partij die moet betalen of instemmen, want die partij zegt ja of nee.
# 3. Een belofte heeft een dag, en iemand die kan zien dat je hem nakomt (*eigen duiding*).
#
# **En nu?** Mail het Word-bestand van les 08 aan wie er niet bij was, en zet maandag in de agenda. Van
# elkaars praktijk leren, daar was het met het advies om te doen [S1, SEED], en dat hebben jullie
# vandaag gedaan.
#
# **Oefenen:** [oefening 09](../../exercises/nl/09_together.ipynb), zonder code of met pandas.
#
# **Terug:** [Wat doen jullie, en wie trekt het?](08_agenda.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S1** SER,
#   [pagina van de publicatie](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S4** Agenda Stad,
#   [persbericht van de SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S6** SER,
#   [gesprek met Kamerleden, mei 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   eerste helft
# - **S7** G32,
#   [verslag van hetzelfde gesprek](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking)
# - **S11** VCP,
#   [vakcentrale over het advies](https://www.vcp.nl/ser-stelt-advies-regionale-samenwerking-leren-van-praktijken-vast/)
# - **proeftuinen** [Proeftuinen Maak Verschil](https://proeftuinenmaakverschil.nl/beproefd-gedurfd-versneld)
# - **proeftuinen_2017** G40,
#   [over de afsluiting van de proeftuinen](https://www.g40stedennetwerk.nl/nieuws/pleidooi-van-zwol-bzk-voor-doorzetten-en-verbreden-beweging-proeftuinen-maak-verschil)

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. Regions have to work together, because transitions cross the borders of policy fields and tiers of
#    government and land in the city [SEED].
# 2. Read an agenda as the party that has to pay or agree, because that party says yes or no.
# 3. A promise has a day, and somebody who can see it kept (*our reading*).
#
# **And now?** Mail the Word file of lesson 08 to those who were not there, and put Monday in the diary.
# Learning from each other's practice is what the advice was for [S1, SEED], and that is what you did
# today.
#
# **Practise:** [exercise 09](../../exercises/en/09_together.ipynb), without code or with pandas.
#
# **Back:** [What will you do, and who leads it?](08_agenda.ipynb)
#
# ## Sources
#
# The pages are in Dutch.
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S1** SER,
#   [page of the publication](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part
# - **S4** Agenda Stad,
#   [press text of the SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S6** SER,
#   [talk with Members of Parliament, May 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   first half
# - **S7** G32,
#   [account of the same talk](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking)
# - **S11** VCP,
#   [a union federation on the advice](https://www.vcp.nl/ser-stelt-advies-regionale-samenwerking-leren-van-praktijken-vast/)
# - **proeftuinen** [Pilots Maak Verschil](https://proeftuinenmaakverschil.nl/beproefd-gedurfd-versneld)
# - **proeftuinen_2017** G40,
#   [on the closing conference of the pilots](https://www.g40stedennetwerk.nl/nieuws/pleidooi-van-zwol-bzk-voor-doorzetten-en-verbreden-beweging-proeftuinen-maak-verschil)

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 09: wie bel je maandag?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas.
#
# ## Zonder code (3 tot 8 minuten)
#
# 1. Kies ieder één partij die nodig is, en met wie je nog niet sprak.
# 2. De een is die partij, de ander belt. Begin met een vraag, niet met een verhaal. Na twee minuten
#    wisselen.
# 3. De gebelde zegt: "ja, want …" of "nee, tenzij …".
#
# Zit je alleen? Schrijf je eerste vraag op, en wat de partij daarop zegt.
#
# Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 09: whom do you call on Monday?
#
# Two exercises: one without code, in pairs or alone, and one with pandas.
#
# ## Without code (3 to 8 minutes)
#
# 1. Each choose a party that is needed, and to whom you have not spoken yet.
# 2. One of you is that party, the other calls. Begin with a question, not with a story. Change after
#    two minutes.
# 3. The party that was called says: "yes, because …" or "no, unless …".
#
# On your own? Write down your first question, and what the party says to it.
#
# Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("09-exercise")

# %% [markdown] lang="nl" id="sol-sentence" tags=["solution"]
# **Een mogelijk antwoord.** "Aanstaande maandag bel ik de opleidingsmanager techniek van het mbo over de
# leerbanen, en ik begin met de vraag: wat zou jullie volgend jaar het meest helpen?"
#
# **Waarom dit een goede zin is.** Er staat een rol in en geen naam, een onderwerp, en een vraag waarop
# de ander iets kan brengen. "Wij nemen contact op met het onderwijs" heeft geen dag, geen persoon die
# opneemt en geen vraag.
#
# **Wat mag je niet concluderen?** Dat "nee" het einde is. "Nee, tenzij …" is een voorwaarde, en dus het
# begin van een toezegging.

# %% [markdown] lang="en" id="sol-sentence" tags=["solution"]
# **A possible answer.** "Next Monday I call the head of the engineering course at the vocational college
# about the work placements, and I begin with the question: what would help you most next year?"
#
# **Why this is a good sentence.** It has a role and no name, a subject, and a question to which the
# other can bring something. "We will contact education" has no day, nobody who picks up the phone and
# no question.
#
# **What may you not conclude?** That "no" is the end. "No, unless …" is a condition, and so the
# beginning of a commitment.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Negen mensen zetten vier acties op volgorde. De stemmen zijn verzonnen. Wint bij twee regels dezelfde
# actie?
#
# - **Meeste eerste plaatsen:** wie staat het vaakst bovenaan?
# - **Borda:** een actie krijgt een punt voor elke actie die eronder staat. Bovenaan is hier dus 3 punten,
#   onderaan 0.
#
# `votes` heeft een rij per stem; kolom 1 is de eerste plaats. Schrijf `winners`: de winnaar volgens de
# eerste regel en die volgens de tweede.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Nine people put four actions in order. The votes are invented. Does the same action win under two
# rules?
#
# - **Most first places:** which one is on top most often?
# - **Borda:** an action gets a point for every action below it: here 3 on top, and none at the bottom.
#
# `votes` has a row per vote; column 1 is the first place. Write `winners`: the winner by the first rule
# and the one by the second.

# %% id="ex-data" tags=["exercise"]
import pandas as pd

orders = [["campus", "bus", "desk", "jobs"]] * 4
orders += [["desk", "jobs", "bus", "campus"]] * 3
orders += [["jobs", "desk", "bus", "campus"]] * 2
votes = pd.DataFrame(orders, columns=[1, 2, 3, 4])


# %% id="ex-function" tags=["exercise"]
def winners(votes):
    """Return two actions: the winner by first places and the one by Borda."""
    # solution
    most_first = votes[1].value_counts().idxmax()
    below = votes.melt(var_name="place", value_name="action")
    below["points"] = len(votes.columns) - below["place"].astype(int)
    return most_first, below.groupby("action")["points"].sum().idxmax()


# %% id="ex-check" tags=["exercise"]
lab.check("09", winners)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### Teken het
#
# Hieronder staan de eerste plaatsen. Teken in een nieuwe cel ook de punten volgens Borda, en leg de twee
# naast elkaar. Welke figuur zouden jullie aan een wethouder laten zien, en wat zeg je erbij?

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### Draw it
#
# Below are the first places. Draw in a new cell the points by Borda too, and put the two side by side.
# Which figure would you show to an alderman, and what would you add?

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

first = votes[1].value_counts().reindex(votes.loc[0], fill_value=0)
words = {"title": f"{winners(votes)}", "language": lab.language}
draw(first, **words) if winners(votes) else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Voor de eerste regel heb je alleen kolom 1 nodig; `value_counts` telt. Voor Borda tel je punten op over
# alle kolommen.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# Met `votes.melt(var_name="place", value_name="action")` krijg je één rij per stem en plaats. De punten
# zijn het aantal acties min de plaats. Tel ze op per actie en neem de grootste met `idxmax`.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# For the first rule you need column 1 alone; `value_counts` counts. For Borda you add up points over all
# columns.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# `votes.melt(var_name="place", value_name="action")` gives one row per vote and place. The points are the
# number of actions minus the place. Add them up per action and take the largest with `idxmax`.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.

# %% [markdown] lang="nl" id="ex-harder" tags=["exercise"]
# ### Moeilijker, zonder nakijken
#
# Vraag een paar groepen om hun bestand (*Ons werk*, downloaden). `Workspace.from_file` uit `regiolab.model`
# leest het, en `.stakeholders` geeft de partijen. Welke partij noemen de meeste groepen? Teken de eerste
# tien met `draw`. Wat betekent het als een groep een partij niet noemt?

# %% [markdown] lang="en" id="ex-harder" tags=["exercise"]
# ### Harder, without a check
#
# Ask a few groups for their file (*Our work*, download). `Workspace.from_file` of `regiolab.model` reads it,
# and `.stakeholders` gives the parties. Which party do most groups name? Draw the first ten with `draw`.
# What does it mean when a group does not name a party?

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** Met de meeste eerste plaatsen wint *campus*: vier van de negen. Met Borda wint *desk*,
# met 17 punten; *bus* krijgt 13, en *campus* en *jobs* elk 12. De stemmen zijn dezelfde, de winnaar niet.
#
# **Waarom?** Vier mensen zetten *campus* bovenaan, maar de andere vijf zetten die onderaan. De eerste
# regel kijkt alleen naar de top. Borda kijkt naar de hele volgorde, en *desk* staat bij niemand onderaan.
#
# **Wat mag je niet concluderen?**
#
# - Dat Borda de juiste regel is. Elke regel vraagt iets anders: wie heeft de meeste voorvechters, of wie
#   stoot de minsten af? Kies de regel **voor** de stemming, niet erna.
# - Dat iedereen *desk* wil: bij drie van de negen staat die bovenaan.
# - Dat de uitslag de groep bindt. Wie niet stemde of niet aan tafel zat, telt nergens mee.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** By most first places *campus* wins: four out of nine. By Borda *desk* wins, with 17
# points; *bus* has 13, and *campus* and *jobs* have 12 each. The votes are the same, the winner is not.
#
# **Why?** Four people put *campus* on top, but the other five put it at the bottom. The first rule looks
# only at the top. Borda looks at the whole order, and nobody has *desk* at the bottom.
#
# **What may you not conclude?**
#
# - That Borda is the right rule. Every rule asks something else: which has most champions, or which puts
#   off the fewest? Choose the rule **before** the vote, not after it.
# - That everybody wants *desk*: three out of nine have it on top.
# - That the result binds the group. Who did not vote or was not at the table counts nowhere.

# %% [markdown] lang="nl" id="sol-borda-text" tags=["solution"]
# **De tweede figuur.** Zet bij beide figuren de regel, want zonder regel lijkt elke uitslag de enige.

# %% [markdown] lang="en" id="sol-borda-text" tags=["solution"]
# **The second figure.** Write the rule beside both, because without it each result seems the only one.

# %% id="sol-borda" tags=["solution"]
points = votes.melt(var_name="place", value_name="action")
points["borda"] = len(votes.columns) - points["place"].astype(int)
borda = points.groupby("action")["borda"].sum()
draw(borda, title="Borda", language=lab.language)

# %% [markdown] lang="nl" id="board-question" tags=["instructor"]
# # Voor de begeleider: wat zien de groepen samen?
#
# Hier komt het werk van alle groepen bij elkaar: op het grote scherm, één ding tegelijk.
#
# {{board-pages}}
#
# Leveren groepen in een map in? Kies die map op het bord, bij *Groepen leveren in via een map*. Het bord
# staat na een herstart weer zoals het stond.

# %% [markdown] lang="en" id="board-question" tags=["instructor"]
# # For the instructor: what do the groups see together?
#
# Here the work of all groups comes together: on the large screen, one thing at a time.
#
# {{board-pages}}
#
# Do groups hand in through a folder? Choose that folder on the board, under *Groups hand in through a
# folder*. After a restart the board is as it was.

# %% id="board-open" tags=["instructor"] caption_nl="Start: hier gaat het bord open" caption_en="Start: this opens the board"
import regiolab

lab = regiolab.open_lab("nl", name="plenary")

# %% [markdown] lang="nl" id="board-title" tags=["instructor"]
# ## Het bord

# %% [markdown] lang="en" id="board-title" tags=["instructor"]
# ## The board

# %% id="board" tags=["instructor"] caption_nl="Het plenaire bord" caption_en="The plenary board"
lab.board()
