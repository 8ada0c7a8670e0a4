# Lesson 00. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Begin hier: wie hoort er bij jullie regio?
#
# In 2009 vonden vijftien burgemeesters rond Zwolle elkaar; later werden het
# twintig gemeenten, in vier provincies [regio_zwolle_2016]. Hun regio lag dus niet vast op een kaart,
# maar werd gekozen. Dat doen jullie hier ook, want van de 35
# [[labour_market_region|arbeidsmarktregio's]] liggen er 10 in meer dan één provincie
# [cbs_86247NED_2026_cedanl].
#
# - **Straks kunnen jullie** zeggen welke regio jullie bedoelen, en wie het anders ziet.
# - **Tijd** (gepland): 5 minuten uitleg, 10 minuten doen. Programmeren hoeft niet.
# - **Mee naar huis:** een gekozen regio en één zin.
#
# Liever in het Engels? [Start here](../en/00_start.ipynb).

# %% [markdown] lang="en" id="question"
# # Start here: who belongs to your region?
#
# In 2009 fifteen mayors around Zwolle found each other; later there were twenty municipalities,
# in four provinces [regio_zwolle_2016]. So their region did not lie ready on a map, but was
# chosen. You do the same here, because of the 35 [[labour_market_region|labour-market regions]] 10
# lie in more than one province [cbs_86247NED_2026_cedanl].
#
# - **You will be able to** say which region you mean, and who sees it differently.
# - **Time** (planned): 5 minutes of talk, 10 minutes of work. No programming needed.
# - **You take home:** a region of your choice and one sentence.
#
# Prefer Dutch? [Begin hier](../nl/00_start.ipynb).

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="region"
# ## Kies jullie regio
#
# Zoek op naam, kies uit de lijst, wijs de regio aan op een tegelkaart, of maak een eigen lijst van
# gemeenten. Alle figuren laten daarna jullie regio zien.
#
# <details><summary>Wat is een COROP-gebied, en als onze regio er geen is?</summary>
#
# [[corop|COROP-gebieden]] zijn 40 gebieden waarin het CBS Nederland indeelt voor statistiek, in
# grootte tussen gemeente en provincie [cbs_gebieden_2026_woningwaardering]. Daarvan zijn er meer
# cijfers dan van arbeidsmarktregio's, maar de grenzen vallen niet samen: 21 van die 35 liggen in meer
# dan één COROP-gebied. Kies je een provincie, een arbeidsmarktregio of een gemeente, dan kleuren de
# figuren de COROP-gebieden waar jullie inwoners wonen. Het deel van de inwoners staat erbij.
#
# </details>

# %% [markdown] lang="en" id="region"
# ## Choose your region
#
# Search, pick from the list, point to a tile or list your municipalities. From then on every figure
# shows your region.
#
# <details><summary>What is a COROP region, and what if ours is not one?</summary>
#
# [[corop|COROP regions]] are the 40 areas into which Statistics Netherlands divides the country for
# statistics, between municipality and province in size [cbs_gebieden_2026_woningwaardering]. There
# are more figures on them than on labour-market regions, but the borders don't coincide: 21 of those
# 35 lie in more than one COROP region. If you choose a province, a labour-market region or a
# municipality, the figures colour the COROP regions where your inhabitants live. They also say which
# part lives where.
#
# </details>

# %% id="choose" caption_nl="Kies jullie regio" caption_en="Choose your region"
lab.choose_region()

# %% [markdown] lang="nl" id="finish"
# ## Wat is "onze regio"?
#
# Maak samen de zin af. Wie zou het anders zeggen: een buurgemeente, een werkgever, een school?

# %% [markdown] lang="en" id="finish"
# ## What is "our region"?
#
# Finish the sentence together. Who would put it differently: a neighbouring municipality, an
# employer, a school?

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("00")

# %% [markdown] lang="nl" id="report"
# ## Waar gaat dit werkboek over?
#
# In februari 2017 kwam het SER-advies *Regionaal samenwerken: leren van praktijken* uit [S1]. Het
# kijkt hoe regio's samenwerken in de [[triangle|driehoek]] **economie, onderwijs en arbeidsmarkt**
# [SEED], en vond dat meestal één hoek de nadruk krijgt, terwijl de drie te weinig bij elkaar komen
# [S1, S4].
#
# <details><summary><b>Het advies in vijf minuten</b></summary>
#
# **Van wie?** De Sociaal-Economische Raad (SER) is een adviesraad van werkgevers, werknemers en
# onafhankelijke deskundigen (algemene kennis). Het advies is een vervolg op *De SER-agenda voor de
# Stad* [SEED] en richt zich ook rechtstreeks tot partijen in de regio [S1].
#
# **Waarom?** Omdat globalisering, digitalisering en verduurzaming de economie en de arbeidsmarkt
# veranderen, en zich niet houden aan de grenzen van beleid en bestuur [SEED]. Les 01 gaat daarover.
#
# **De vraag** kwam van de minister van Binnenlandse Zaken. Hoe werken samenwerkingsverbanden in
# stedelijke regio's rond economie, onderwijs en arbeidsmarkt? En hoe kunnen ze stad en regio
# economisch sterker maken? [S8]
#
# **De aanpak:** twee dialoogbijeenkomsten, werkbezoeken aan regio's en gesprekken met betrokkenen
# [S5]. De praktijkvoorbeelden zijn er om van elkaar te leren [S1, S4].
#
# **Wat zag de SER?** Aan initiatieven is geen gebrek, maar wel aan focus [S4, S6]. Er zijn zoveel
# verbanden dat samenwerken ingewikkeld wordt [S4]. En iedereen wil bij de inhoud beginnen, maar ieder
# begint bij de eigen inhoud [S4, S6].
#
# **Waarom lukt het dan niet?** Omdat er zes [[tension|spanningsvelden]] zijn: inhoud, ruimtelijke
# schaal, belangen en regie, democratische verantwoording, financiering, en het samenspel van regio en
# Rijk [S5].
#
# **Wat raadt de SER aan?** Zoek een gedeeld belang, en kom niet alleen iets halen maar ook iets
# brengen [S4]. Maak samen een [[socio_economic_agenda|sociaaleconomische agenda]] [S4]; volgens
# vakcentrale VCP hoort die te passen bij jullie regio en bij de buren [S11]. In een gesprek met
# Kamerleden, drie maanden later, zei de voorzitter van de SER dat er nu geen nieuwe structuur bij
# moet [S7].
#
# **En toen?** De minister vond het advies herkenbaar en stuurde in april 2017 een reactie naar de
# Tweede Kamer [S8, S9].
#
# **Wat weten wij niet?** De tekst van het advies konden we niet lezen. Wat hier staat, komt dus uit
# pagina's en verslagen erover. Onze eigen uitleg heet in dit werkboek [[own_reading|eigen duiding]].
#
# </details>
#
# > **Zoek het op in het rapport.** Waarom leren van praktijkvoorbeelden? Kijk in paragraaf 1.2, op
# > bladzijde 5 [S2]. Het rapport staat [bij de
# > SER](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx).

# %% [markdown] lang="en" id="report"
# ## What is this workbook about?
#
# In February 2017 the Dutch Social and Economic Council (SER) published *Regionaal samenwerken: leren
# van praktijken* (regional co-operation: learning from practice) [S1]. It looks at how regions work
# together in the [[triangle]] of **economy, education and labour market** [SEED], and found that most
# co-operation stresses one corner, while the three come together too little [S1, S4].
#
# <details><summary><b>The advice in five minutes</b></summary>
#
# **By whom?** The SER is an advisory council of employers, workers and independent experts (general
# knowledge). The advice is a sequel to *De SER-agenda voor de Stad*, its urban agenda [SEED], and
# also speaks directly to parties in the regions [S1].
#
# **Why?** Because globalisation, digitalisation and sustainability change the economy and the labour
# market, and don't keep to the borders of policy and government [SEED]. Lesson 01 is about that.
#
# **The question** came from the Minister of the Interior. How do co-operation structures in urban
# regions work around economy, education and labour market? And how can they add to the economic
# strength of city and region? [S8]
#
# **The method:** two dialogue meetings, working visits to regions and talks with those involved [S5].
# The examples from practice are there so that parties learn from each other [S1, S4].
#
# **What did the SER see?** No lack of initiatives, but a lack of focus [S4, S6]. There are so many
# bodies that working together becomes complicated [S4]. And everyone wants to start from content, but
# everyone starts from their own [S4, S6].
#
# **Why is it hard?** Because there are six fields of [[tension]]: content, spatial scale, interests
# and direction, democratic accountability, funding, and the interplay of region and nation [S5].
#
# **What does the SER advise?** Find a shared interest, and bring something as well as take [S4]. Make
# a joint [[socio_economic_agenda]] [S4]; according to the union federation VCP it should fit your
# region and its neighbours [S11]. In a talk with Members of Parliament, three months later, the SER's
# chair said that no new structure should be added now [S7].
#
# **And then?** The minister found the advice recognisable and sent a reaction to parliament in April
# 2017 [S8, S9].
#
# **What don't we know?** We could not read the text of the advice. So what you find here comes from
# pages and accounts about it. Our own interpretation is called [[own_reading|our reading]]
# throughout.
#
# </details>
#
# > **Look it up in the report** (in Dutch). Why learn from examples? See section 1.2, on page 5 [S2].
# > It is [on the SER's
# > site](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx).

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("00")

# %% [markdown] lang="nl" id="saving"
# ## Hoe blijft jullie werk bewaard?
#
# Vanzelf, want elke wijziging wordt meteen bewaard, en alle lessen lezen hetzelfde werk. Geef hier
# jullie groep een naam, of open een startpakket van de begeleider.
#
# **Wordt het scherm grijs, of staat er dat iets niet bewaard is? Herlaad de pagina**, en druk op
# *Begin opnieuw* of ▶▶ als de les dan niet vanzelf begint. Wat bewaard was, is er nog; wat je net typte,
# staat nog in het vak.
#
# **Alleen op Binder kan de hele sessie verdwijnen, met alles wat bewaard was.** Download jullie werk
# daarom vóór elke pauze. Gaat het mis? Open dan de link opnieuw, en daarna bij *Ons werk* dat
# bestand.

# %% [markdown] lang="en" id="saving"
# ## How is your work kept?
#
# By itself, because every change is saved at once, and all lessons read the same work. Give your
# group a name here, or open a starter kit from the instructor.
#
# **Is the screen grey, or does it say that something is not saved? Reload the page**, and press
# *Start again* or ▶▶ if the lesson doesn't begin. What was saved is still there; what you had just typed
# is still in its box.
#
# **On Binder, and only there, the whole session can disappear, with everything that was saved.** So
# download your work before every break. Did it go wrong? Then open the link again, and after that the
# file under *Our work*.

# %% id="work" caption_nl="Jullie werk: naam, downloaden, vorige versies" caption_en="Your work: name, download, earlier versions"
lab.my_work()

# %% [markdown] lang="nl" id="privacy"
# ## Wie kan het lezen?

# %% [markdown] lang="en" id="privacy"
# ## Who can read it?

# %% id="place" caption_nl="Waar jullie werk blijft" caption_en="Where your work stays"
lab.privacy()

# %% [markdown] lang="nl" id="connection"
# ## Werkt de verbinding?
#
# Hieronder hoort te staan dat er een antwoord kwam. Staat dat er niet, herlaad dan de pagina.

# %% [markdown] lang="en" id="connection"
# ## Does the connection work?
#
# Below it should say that an answer came in. If it doesn't, reload the page.

# %% id="check" caption_nl="Werkt de verbinding?" caption_en="Does the connection work?"
lab.check_connection()

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. "De regio" ligt niet vast. Wie samenwerkt, kiest er dus een, en zegt waarvoor (*eigen duiding*).
# 2. Het SER-advies gaat over economie, onderwijs en arbeidsmarkt **samen**, omdat ze te weinig bij
#    elkaar komen [S1, S4].
# 3. Wordt het scherm grijs of wordt er niet bewaard, herlaad dan de pagina.
#
# **Oefenen:** [oefening 00](../../exercises/nl/00_start.ipynb), zonder code of met pandas.
#
# **Verder:** [Worden de verschillen tussen regio's groter?](01_differences.ipynb)
#
# ## Bronnen
#
# - **SEED** The Economic Board,
#   [pagina over het rapport](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S1** SER,
#   [pagina van het advies](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S4** Agenda Stad,
#   [persbericht van de SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S5** SERmagazine, [interview over het advies](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking),
#   eerste helft
# - **S6** SER,
#   [gesprek met Kamerleden, mei 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   eerste helft
# - **S7** G32,
#   [verslag van hetzelfde gesprek](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking)
# - **S8** [Brief van de minister, 3 april 2017](https://zoek.officielebekendmakingen.nl/kst-31757-92.html),
#   eerste helft
# - **S9** Agenda Stad, [reactie van de minister](https://agendastad.nl/reactie-op-ser-advies/)
# - **S11** VCP,
#   [vakcentrale over het advies](https://www.vcp.nl/ser-stelt-advies-regionale-samenwerking-leren-van-praktijken-vast/)
# - **regio_zwolle_2016** Blik op BZK,
#   [de wethouder over Regio Zwolle](https://magazines.rijksoverheid.nl/bzk/blikopbzk/2016/08/regionale-samenwerking), 2016
# - **cbs_86247NED_2026_cedanl** CBS, Gebieden in Nederland 2026 (gemeente en arbeidsmarktregio);
#   het aantal is onze eigen telling
# - **cbs_gebieden_2026_woningwaardering** CBS, Gebieden in Nederland 2026 (gemeente en COROP-gebied)

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. "The region" is not given. So those who work together choose one, and say what for (*our reading*).
# 2. The SER's advice is about economy, education and labour market **together**, because they come
#    together too little [S1, S4].
# 3. If the screen turns grey or nothing is saved, reload the page.
#
# **Practise:** [exercise 00](../../exercises/en/00_start.ipynb), without code or with pandas.
#
# **Next:** [Are differences between regions growing?](01_differences.ipynb)
#
# ## Sources
#
# The pages are in Dutch.
#
# - **SEED** The Economic Board,
#   [page on the report](https://www.theeconomicboard.com/nieuws/regionaal-samenwerken-leren-van-praktijken-ser/)
# - **S1** SER,
#   [page of the advice](https://www.ser.nl/nl/publicaties/adviezen/2010-2019/2017/regionaal-samenwerken.aspx)
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part
# - **S4** Agenda Stad,
#   [press text of the SER](https://agendastad.nl/ser-werk-sterke-regio-samen-aan-verbinding-economie-onderwijs-en-banen/)
# - **S5** SERmagazine, [interview on the advice](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking),
#   first half
# - **S6** SER,
#   [talk with Members of Parliament, May 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx),
#   first half
# - **S7** G32,
#   [account of the same talk](http://g32.nl/DATABANK/Nieuwsarchief/G32_in_gesprek_met_Tweede_Kamer_en_SER_over_regionale_samenwerking)
# - **S8** [Letter of the minister, 3 April 2017](https://zoek.officielebekendmakingen.nl/kst-31757-92.html),
#   first half
# - **S9** Agenda Stad, [reaction of the minister](https://agendastad.nl/reactie-op-ser-advies/)
# - **S11** VCP,
#   [a union federation on the advice](https://www.vcp.nl/ser-stelt-advies-regionale-samenwerking-leren-van-praktijken-vast/)
# - **regio_zwolle_2016** Blik op BZK,
#   [an alderman on Regio Zwolle](https://magazines.rijksoverheid.nl/bzk/blikopbzk/2016/08/regionale-samenwerking), 2016
# - **cbs_86247NED_2026_cedanl** CBS, areas in the Netherlands 2026 (municipality and labour-market
#   region); the count is our own
# - **cbs_gebieden_2026_woningwaardering** CBS, areas in the Netherlands 2026 (municipality and COROP
#   region)

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 00: wat is "onze regio"?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas. Kies er een,
# of doe ze allebei.
#
# ## Zonder code (3 tot 8 minuten)
#
# 1. Schrijf ieder voor zich op wat jullie regio is: welke gemeenten, en waarvoor?
# 2. Leg de twee naast elkaar. Waar zit het verschil?
# 3. Wie zou het met allebei oneens zijn? Typ één zin.
#
# Zit je alleen? Schrijf bij 1 ook op wat iemand van een andere organisatie zou zeggen.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 00: what is "our region"?
#
# Two exercises: one without code, in pairs or alone, and one with pandas. Choose one, or do both.
#
# ## Without code (3 to 8 minutes)
#
# 1. Each write down what your region is: which municipalities, and for what?
# 2. Put the two side by side. Where do they differ?
# 3. Who would disagree with both? Type one sentence.
#
# On your own? At 1, write down as well what somebody of another organisation would say.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("00-exercise")

# %% [markdown] lang="nl" id="sol-sentence" tags=["solution"]
# **Een mogelijk antwoord.** "Onze regio is FoodValley, acht gemeenten met één arbeidsmarktregio, en
# iemand uit Rhenen zou zeggen dat zij bij Utrecht horen."
#
# Waarom dit een goede zin is: hij noemt gemeenten en een reden, en de tegenstem is van een partij
# die echt anders kan kiezen. "Iedereen in de buurt" is geen regio; "de regio van de opgave" ook
# niet, zolang je niet zegt welke gemeenten dat zijn.

# %% [markdown] lang="en" id="sol-sentence" tags=["solution"]
# **A possible answer.** "Our region is FoodValley, eight municipalities in one labour-market region,
# and someone from Rhenen would say they belong to Utrecht."
#
# Why this is a good sentence: it names municipalities and a reason, and the dissenting voice is a
# party that really could choose otherwise. "Everyone around here" is not a region; neither is "the
# region of the challenge", as long as you don't say which municipalities that is.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Bouw een regio uit gemeentecodes en bereken welk deel van haar inwoners in elk COROP-gebied woont.
#
# `codes` zijn de gemeenten van arbeidsmarktregio FoodValley. In `people` staan
# per gemeente `region_code` en `value`. Dat zijn de inwoners op 1 januari 2022, op de grenzen van 2026
# [cbs_kwb2022_tmap42].
# `places` zegt in welk COROP-gebied een gemeente ligt.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Build a region from the codes of municipalities and work out which part of its inhabitants lives in
# each COROP region.
#
# `codes` are the municipalities of the labour-market region FoodValley. In `people`
# each municipality has its `region_code` and `value`. That is its inhabitants on 1 January 2022, in
# the borders of 2026 [cbs_kwb2022_tmap42]. `places` says which COROP region a municipality is in.

# %% id="ex-data" tags=["exercise"]
from regiolab.regions import figures, regions

codes = ["GM0203", "GM0228", "GM0274", "GM0279", "GM0289"]
codes += ["GM0339", "GM0340", "GM0345"]
people = figures("population_1jan_2026_borders", "municipality")
people = people.query("year == 2022")
places = regions("municipality")[["region_code", "corop_name"]]


# %% id="ex-function" tags=["exercise"]
def shares(codes):
    """Return a Series: by COROP name, the part of these people, 0 to 1."""
    # solution
    own = people[people["region_code"].isin(codes)]
    own = own.merge(places, on="region_code")
    by_corop = own.groupby("corop_name")["value"].sum()
    return (by_corop / by_corop.sum()).sort_values(ascending=False)


# %% id="ex-check" tags=["exercise"]
lab.check("00", shares)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### En bij jullie?
#
# Zet bij `codes` hierboven de gemeenten van jullie eigen regio en voer de cellen opnieuw uit. De figuur
# laat zien over welke COROP-gebieden jullie verdeeld zijn.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### And for you?
#
# Put the municipalities of your own region in `codes` above and run the cells again. The figure shows over
# which COROP regions you are divided.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

parts = shares(codes)
words = {"title": "shares(codes)", "language": lab.language}
draw(parts, **words) if parts is not None else None

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Houd eerst de gemeenten over die in `codes` staan, en zoek dan bij elke gemeente haar COROP-gebied.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# `isin`, `merge` op `region_code`, dan `groupby("corop_name")`. De delen tellen op tot 1.
#
# </details>
#
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.
#
# ### Bron
#
# - **cbs_kwb2022_tmap42** CBS, Kerncijfers wijken en buurten 2022, opgeteld naar de grenzen van 2026

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# First keep the municipalities that are in `codes`, then look up the COROP region of each.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# `isin`, `merge` on `region_code`, then `groupby("corop_name")`. The parts add up to 1.
#
# </details>
#
# ### What may you not conclude from this?
#
# Think of two things.
#
# ### Source
#
# - **cbs_kwb2022_tmap42** CBS, key figures on districts and neighbourhoods 2022, added up to the
#   borders of 2026

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Waarom zo?** Eerst kiezen, dan koppelen, dan optellen: zo telt elke inwoner één keer. Ongeveer
# twee derde van de mensen in FoodValley woont in COROP-gebied Veluwe, een kwart in Utrecht en de
# rest in Arnhem/Nijmegen. Een figuur over "FoodValley" kleurt daarom drie lijnen.
#
# **Wat mag je niet concluderen?**
#
# - Dat cijfers over Veluwe dus over FoodValley gaan. In dat COROP-gebied wonen ook mensen van buiten
#   FoodValley: kijk naar `share_of_region` in `regiolab.regions.overlaps(codes, "corop")`.
# - Dat mensen daar ook werken of naar school gaan. Hier tel je waar ze wonen.
# - Dat het zo blijft. Het zijn inwoners van 2022.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **Why this way?** First select, then join, then add up: that counts every inhabitant once. About
# two thirds of the people of FoodValley live in the COROP region Veluwe, a quarter in Utrecht and
# the rest in Arnhem/Nijmegen. That is why a figure about "FoodValley" colours three lines.
#
# **What may you not conclude?**
#
# - That figures on Veluwe are therefore about FoodValley. People from outside FoodValley live in that
#   COROP region too: see `share_of_region` in `regiolab.regions.overlaps(codes, "corop")`.
# - That people also work or go to school there. This counts where they live.
# - That it stays this way. These are the inhabitants of 2022.

# %% [markdown] lang="nl" id="kit-question" tags=["instructor"]
# # Voor de begeleider: waarmee begint elke groep?
#
# Hier maak je een **startpakket**: één bestand met de regio, de opgave en een lijst partijen. Ook de
# namen van de groepen en de stappen van vandaag staan erin.
#
# Wat je hier invult, staat los van het werk van een groep op deze computer.

# %% [markdown] lang="en" id="kit-question" tags=["instructor"]
# # For the instructor: what does every group begin with?
#
# Here you make a **starter kit**: one file with the region, the challenge and a list of parties. It
# also holds the names of the groups and the steps of today.
#
# What you fill in here is apart from the work of a group on this computer.

# %% id="kit-open" tags=["instructor"] caption_nl="Start: hier gaat het startpakket open" caption_en="Start: this opens the starter kit"
import regiolab

lab = regiolab.open_lab("nl", name="starter-kit")

# %% [markdown] lang="nl" id="kit-region" tags=["instructor"]
# ## 1. Welke regio?

# %% [markdown] lang="en" id="kit-region" tags=["instructor"]
# ## 1. Which region?

# %% id="kit-choose" tags=["instructor"] caption_nl="De regio" caption_en="The region"
lab.choose_region()

# %% [markdown] lang="nl" id="kit-challenge" tags=["instructor"]
# ## 2. Welke opgave?
#
# Eén zin: wat moet er anders, voor wie, en wanneer? Laat de zin leeg als elke groep zelf kiest.

# %% [markdown] lang="en" id="kit-challenge" tags=["instructor"]
# ## 2. Which challenge?
#
# One sentence: what should be different, for whom, by when? Leave it empty when each group chooses its
# own.

# %% id="kit-sentence" tags=["instructor"] caption_nl="De opgave" caption_en="The challenge"
lab.challenge()

# %% [markdown] lang="nl" id="kit-parties" tags=["instructor"]
# ## 3. Welke partijen?
#
# Vijftien tot twintig is genoeg. Invloed en geraakt hoef je niet in te vullen: die gaan niet mee. Met
# *Plak een lijst*, onder *Meer*, gaan ze er in één keer op.

# %% [markdown] lang="en" id="kit-parties" tags=["instructor"]
# ## 3. Which parties?
#
# Fifteen to twenty are enough. You need not fill in influence and affected: they don't go along.
# *Paste list*, under *More*, takes all parties at once.

# %% id="kit-map" tags=["instructor"] caption_nl="De partijen" caption_en="The parties"
lab.stakeholder_map()

# %% [markdown] lang="nl" id="kit-groups" tags=["instructor"]
# ## 4. Welke groepen, en welke stappen?
#
# Een stap die uit staat, blijft staan; er komt een zin boven.

# %% [markdown] lang="en" id="kit-groups" tags=["instructor"]
# ## 4. Which groups, and which steps?
#
# A step that is left out stays there, with a sentence above it.

# %% id="kit-make" tags=["instructor"] caption_nl="Het startpakket" caption_en="The starter kit"
lab.starter_kit()

# %% [markdown] lang="nl" id="kit-end" tags=["instructor"]
# ## En dan?
#
# Geef het bestand aan elke groep. Zij openen het in les 00 bij *Ons werk*, met *Kies een bestand…* en
# *Begin met dit startpakket*. Wat er meegaat en wat niet, staat in [de gids](starter_kit.md).

# %% [markdown] lang="en" id="kit-end" tags=["instructor"]
# ## And then?
#
# Give the file to every group. They open it in lesson 00 under *Our work*, with *Choose a file…* and
# *Begin with this starter kit*. What goes along and what doesn't is in [the guide](starter_kit.md).
