# Lesson 05. The convention is in tools/lesson_pipeline/source.py; `make notebooks` generates.
# ruff: noqa: D100, E402, E501

# %% [markdown] lang="nl" id="question"
# # Iedereen weet hoe het hoort. Waarom lukt het dan niet?
#
# In november 2016 stopten twee gemeenteraden in Zuid-Limburg bij de begroting met hun bijdrage aan de
# samenwerking, terwijl andere hun steun uitspraken [zuid_limburg_led].
#
# Partijen zijn het grotendeels eens over hoe samenwerken hoort, en toch is de praktijk weerbarstig
# [S5, S6]. Onwil is het zelden ([[own_reading|eigen duiding]]): meestal zitten twee **goede** dingen
# elkaar in de weg, en kost het ene iets van het andere.
#
# - **Straks kunnen jullie** zeggen welke twee [[tension|spanningsvelden]] bij jullie knellen, met een
#   voorbeeld erbij.
# - **Tijd** (gepland): 5 minuten uitleg, 25 minuten doen.
# - **Mee naar huis:** een scan van de zes, en de [[challenge|opgave]] van vandaag.

# %% [markdown] lang="en" id="question"
# # Everybody knows how it should be done. Why doesn't it work?
#
# In November 2016 two councils in Zuid-Limburg stopped paying towards the co-operation, while others spoke out in support [zuid_limburg_led].
#
# Parties largely agree on how to work together, and yet practice is unruly [S5, S6]. It is seldom ill
# will ([[own_reading|our reading]]): mostly two **good** things get in each other's way, and one costs some of the other.
#
# - **You will be able to** name the two [[tension|tensions]] that trouble you most, with an example.
# - **Time** (planned): 5 minutes of talk, 25 minutes of work.
# - **You take home:** a scan of the six, and the [[challenge|challenge]] of the day.

# %% id="open" caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% [markdown] lang="nl" id="scan"
# ## Waar staan jullie?
#
# Regio's kunnen de zes langslopen om te zien hoe zij ervoor staan en wat beter kan [S5].
#
# 1. **Alleen (10 minuten).** Antwoord om de beurt, terwijl de anderen wegkijken. *Weet ik niet* is
#    ook een antwoord.
# 2. **Samen (10 minuten).** Waar verschillen jullie? Vraag: "wat zie jij dat ik niet zie?" Schrijf
#    daarna op wat jullie samen vinden, met één voorbeeld.
# 3. **Kies er twee** om aan te werken.
#
# <details><summary>Met zijn allen om één scherm</summary>
#
# Kies hoeveel mensen er zijn. Ben je aan de beurt, druk dan op je eigen nummer, antwoord zes keer en
# druk op *Lever in*. De antwoorden staan er pas als iedereen heeft ingeleverd, en zonder namen.
#
# Is er iemand weg? Dan kan de groep besluiten om zonder die persoon verder te gaan.
#
# </details>
#
# <details><summary>Waar komen de zes vandaan?</summary>
#
# Uit een interview over het advies [S5]: [[content|inhoud]], [[spatial_scale|ruimtelijke schaal]],
# [[interests_and_direction|belangen en regie]], [[democratic_accountability|democratische
# verantwoording]], [[funding|financiering]] en het [[region_and_nation|samenspel van regio en Rijk]].
# Een presentatie van de SER had bijna dezelfde lijst [S12].
#
# Bij twee van de zes vonden wij niet wat het advies erover zegt, en dan staat dat erbij. De twee
# goede dingen per spanningsveld zijn van ons.
#
# </details>

# %% [markdown] lang="en" id="scan"
# ## Where do you stand?
#
# Regions can go through the six to see how they are doing and what could be better [S5].
#
# 1. **Alone (10 minutes).** Answer one by one, while the others look away. *I don't know* is an
#    answer too.
# 2. **Together (10 minutes).** Where do you differ? Ask: "what do you see that I don't?" Then write
#    down what you think together, with one example.
# 3. **Choose two** to work on.
#
# <details><summary>Several people around one screen</summary>
#
# Choose how many people there are. When it is your turn, press your own number, answer six times and
# press *Hand in*. The answers appear only when everybody has handed in, and without names.
#
# Is somebody away? Then the group can decide to go on without that person.
#
# </details>
#
# <details><summary>Where do the six come from?</summary>
#
# From an interview on the advice [S5]: [[content|content]], [[spatial_scale|spatial scale]],
# [[interests_and_direction|interests and direction]], [[democratic_accountability|democratic
# accountability]], [[funding|funding]] and the [[region_and_nation|interplay of region and nation]].
# A presentation of the SER had nearly the same list [S12].
#
# For two of the six we did not find what the advice says about it, and then it says so. The two good
# things of each tension are ours.
#
# </details>

# %% id="tension-scan" caption_nl="De spanningsscan" caption_en="The tension scan"
lab.tension_scan()

# %% [markdown] lang="nl" id="challenge"
# ## Waar gaan jullie aan werken?
#
# Welke opgave loopt vast op de twee spanningsvelden die jullie kozen? Schrijf die in één zin op: wat
# moet er anders, voor wie, en wanneer? De kaart van les 06 gaat over deze zin, en de agenda van les
# 08 begint ermee.
#
# > **Zoek het op in het rapport.** Hoofdstuk 3, vanaf bladzijde 19, gaat over omgaan met
# > spanningsvelden [S2]. Welke afspraken over verantwoording en geld staan daar? Die konden wij niet
# > vinden.

# %% [markdown] lang="en" id="challenge"
# ## What are you going to work on?
#
# Which challenge gets stuck on the two tensions that you chose? Write it in one sentence: what should
# be different, for whom, by when? The map of lesson 06 is about this sentence, and the agenda of
# lesson 08 begins with it.
#
# > **Look it up in the report.** Chapter 3, from page 19, is about dealing with tensions [S2]. Which
# > arrangements on accountability and money are in it? We could not find those.

# %% id="sentence-of-the-day" caption_nl="De opgave van vandaag" caption_en="The challenge of the day"
lab.challenge()

# %% [markdown] lang="nl" id="sentence-text"
# Maak nu samen de zin af. In les 08 staat die klaar als oorzaak bij jullie opgave.

# %% [markdown] lang="en" id="sentence-text"
# Now finish the sentence together. In lesson 08 it is offered as a cause of your challenge.

# %% id="sentence" caption_nl="Maak de zin af" caption_en="Finish the sentence"
lab.sentence("05")

# %% id="quiz" caption_nl="Vragen bij deze les" caption_en="Questions on this lesson"
lab.quiz("05")

# %% [markdown] lang="nl" id="end"
# ## Drie dingen om te onthouden
#
# 1. Een spanningsveld is geen fout, want aan beide kanten staat iets goeds (*eigen duiding*).
# 2. Het eens zijn over de grote lijn is niet genoeg, omdat uitvoeren niet vanzelf gaat [S5].
# 3. Als jullie verschillen, leer je iets. Vraag om een voorbeeld, niet wie er gelijk heeft.
#
# **Oefenen:** [oefening 05](../../exercises/nl/05_tensions.ipynb), zonder code of met pandas.
#
# **Verder:** [Wie is er nodig, en wie vergeten we?](06_stakeholder_map.ipynb)
#
# **Terug:** [Wie gaat waarover?](04_layers.ipynb)
#
# ## Bronnen
#
# - **S2** [Inhoudsopgave van het advies](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   eerste deel
# - **S5** SERmagazine, [interview over het advies](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking)
# - **S6** SER, [gesprek met Kamerleden, 18 mei 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx)
# - **S12** [Verslag van een ledenbijeenkomst, 29 september 2017](https://www.middelgrotegemeenten.nl/870455.aspx?t=verslag-van-de-ledenbijeenkomst-regionaal-samenwerken-leren-van-praktijken)
# - **zuid_limburg_led** LED, [bericht over de bijdragen](http://ledbrainport2020.nl/)
# - De bronnen per spanningsveld en per praktijk staan in de scan.

# %% [markdown] lang="en" id="end"
# ## Three things to remember
#
# 1. A tension is no mistake, because there is something good on both sides (*our reading*).
# 2. Agreeing on the broad line is not enough, as carrying it out does not follow by itself [S5].
# 3. When you differ, you learn something. Ask for an example, not for who is right.
#
# **Practise:** [exercise 05](../../exercises/en/05_tensions.ipynb), without code or with pandas.
#
# **Next:** [Who is needed, and whom do we forget?](06_stakeholder_map.ipynb)
#
# **Back:** [Who is in charge of what?](04_layers.ipynb)
#
# ## Sources
#
# - **S2** [Table of contents of the advice](https://slideum.com/doc/10043236/advies-regionaal-samenwerken),
#   first part (in Dutch)
# - **S5** SERmagazine, [interview on the advice](https://www.ser.nl/nl/Publicaties/Regionale-samenwerking)
#   (in Dutch)
# - **S6** SER, [talk with Members of Parliament, 18 May 2017](https://www.ser.nl/nl/actueel/nieuws/2010-2019/2017/20170519-regionale-samenwerking.aspx)
#   (in Dutch)
# - **S12** [Report of a members' meeting, 29 September 2017](https://www.middelgrotegemeenten.nl/870455.aspx?t=verslag-van-de-ledenbijeenkomst-regionaal-samenwerken-leren-van-praktijken)
#   (in Dutch)
# - **zuid_limburg_led** LED, [news on the contributions](http://ledbrainport2020.nl/) (in Dutch)
# - The sources of each tension and each practice are in the scan.

# %% [markdown] lang="nl" id="ex-question" tags=["exercise"]
# # Oefening 05: zijn jullie het eens?
#
# Twee oefeningen: een zonder code, in tweetallen of alleen, en een met pandas.
#
# ## Zonder code (3 tot 8 minuten)
#
# 1. Kijk in de scan van [les 05](../../notebooks/nl/05_tensions.ipynb) over welk spanningsveld jullie
#    het meest verschillen.
# 2. Noem ieder één bewijs voor de eigen plek: wat gebeurde er, wanneer, en wie zag het ook?
# 3. Zeg elkaars bewijs na, tot de ander zegt: "ja, dat bedoel ik".
#
# Zit je alleen? Kies het spanningsveld waarover je het meest twijfelt. Noem één bewijs voor je eigen
# plek, en één dat iemand op een andere plek zou noemen.
#
# Typ daarna één zin.

# %% [markdown] lang="en" id="ex-question" tags=["exercise"]
# # Exercise 05: do you agree?
#
# Two exercises: one without code, in pairs or alone, and one with pandas.
#
# ## Without code (3 to 8 minutes)
#
# 1. Look in the scan of [lesson 05](../../notebooks/en/05_tensions.ipynb) on which tension you differ
#    most.
# 2. Each give one proof for your own place: what happened, when, and who saw it too?
# 3. Repeat each other's proof, until the other says: "yes, that is what I mean".
#
# On your own? Choose the tension you are least sure of. Give one proof for your own place, and one that
# somebody at another place would give.
#
# Then type one sentence.

# %% id="ex-open" tags=["exercise"] caption_nl="Start: hier gaat jullie werk open" caption_en="Start: this opens your work"
import regiolab

lab = regiolab.open_lab("nl")

# %% id="ex-sentence" tags=["exercise"] caption_nl="Jullie zin" caption_en="Your sentence"
lab.sentence("05-exercise")

# %% [markdown] lang="nl" id="sol-proof" tags=["solution"]
# **Wat is een goed bewijs?** Hier is geen antwoord goed of fout; wel is het ene bewijs sterker dan
# het andere (*eigen duiding*).
#
# - **Sterk:** "In maart vroegen drie raden om uitstel, omdat zij de begroting te laat kregen." Het
#   heeft een datum, een ander kan het nagaan, en het gaat over organisaties.
# - **Zwak:** "De raden liggen altijd dwars." Dat is een oordeel; wie het er niet mee eens is, kan
#   alleen nee zeggen.
#
# Beide voorbeelden zijn verzonnen. **Waarom nazeggen?** Vaak staan twee mensen ver uit elkaar omdat
# zij aan een ander geval denken. Dan verschillen ze niet van mening, maar van voorbeeld.

# %% [markdown] lang="en" id="sol-proof" tags=["solution"]
# **What makes a good proof?** No answer is right or wrong here; but one proof is stronger than
# another (*our reading*).
#
# - **Strong:** "In March three councils asked for a delay, because they got the budget too late." It
#   has a date, somebody else can check it, and it is about organisations.
# - **Weak:** "Councils are always obstructive." That is a judgement; whoever disagrees can only say no.
#
# Both examples are invented. **Why repeat it?** Two people often stand far apart because they think
# of different cases. Then they don't differ in opinion, but in example.

# %% [markdown] lang="nl" id="ex-pandas" tags=["exercise"]
# ## Met pandas (10 minuten)
#
# Zes mensen gaven drie spanningsvelden een plaats van 1 tot 5. De antwoorden zijn **verzonnen**.
# `answers` heeft een rij per persoon en een kolom per spanningsveld. Schrijf `summary`: per
# spanningsveld het gemiddelde (`mean`) en de standaardafwijking (`spread`). De zes zijn de hele
# groep, geen steekproef.

# %% [markdown] lang="en" id="ex-pandas" tags=["exercise"]
# ## With pandas (10 minutes)
#
# Six people gave three tensions a place from 1 to 5. The answers are **invented**. `answers` has a
# row for each person and a column for each tension. Write `summary`: per tension the mean (`mean`)
# and the standard deviation (`spread`). The six are the whole group, not a sample.

# %% id="ex-data" tags=["exercise"]
import pandas as pd

from regiolab.analysis import van_der_eijk_a

answers = pd.DataFrame({"content": [3, 3, 3, 3, 3, 3]})
answers["funding"] = [1, 2, 3, 3, 4, 5]
answers["spatial_scale"] = [1, 1, 1, 5, 5, 5]


# %% id="ex-function" tags=["exercise"]
def summary(values):
    """Return a DataFrame: a row per tension, the columns mean and spread."""
    # solution
    return pd.DataFrame({"mean": values.mean(), "spread": values.std(ddof=0)})


# %% id="ex-check" tags=["exercise"]
lab.check("05", summary)

# %% [markdown] lang="nl" id="ex-further" tags=["exercise"]
# ### Teken het
#
# Hoeveel mensen kozen elke plaats? Teken ook `content` en `spatial_scale`.

# %% [markdown] lang="en" id="ex-further" tags=["exercise"]
# ### Draw it
#
# How many people chose each place? Draw `content` and `spatial_scale` too.

# %% id="ex-further-code" tags=["exercise"]
from regiolab.figures import draw

chosen = answers["funding"].value_counts().reindex(range(1, 6), fill_value=0)
draw(chosen, title="funding", language=lab.language)

# %% [markdown] lang="nl" id="ex-hints" tags=["exercise"]
# <details><summary>Eerste hint</summary>
#
# Een DataFrame rekent per kolom, en elke kolom is een spanningsveld.
#
# </details>
#
# <details><summary>Tweede hint</summary>
#
# Kom je bij `funding` op 1,41? Dan deelt pandas door 5. Deel door 6, met `ddof=0`.
#
# </details>
#
# ### Hoe eens zijn ze het?
#
# De scan gebruikt een andere maat: A van Van der Eijk, van 1 (iedereen op één plaats) tot -1 (de helft
# aan elk uiteinde).

# %% [markdown] lang="en" id="ex-hints" tags=["exercise"]
# <details><summary>First hint</summary>
#
# A DataFrame calculates by column, and every column is a tension.
#
# </details>
#
# <details><summary>Second hint</summary>
#
# Do you get 1.41 for `funding`? Then pandas divides by 5. Divide by 6, with `ddof=0`.
#
# </details>
#
# ### How far do they agree?
#
# The scan uses another measure: Van der Eijk's A, from 1 (everybody at one place) to -1 (half at each
# end).

# %% id="ex-agreement" tags=["exercise"]
counts = answers.apply(pd.Series.value_counts).reindex(range(1, 6)).fillna(0)
found = summary(answers)
answered = isinstance(found, pd.DataFrame)
if answered:
    found["A"] = counts.apply(lambda column: van_der_eijk_a(list(column)))
found.round(2) if answered else None

# %% [markdown] lang="nl" id="ex-end" tags=["exercise"]
# ### Wat mag je hieruit niet concluderen?
#
# Bedenk twee dingen.

# %% [markdown] lang="en" id="ex-end" tags=["exercise"]
# ### What may you not conclude from this?
#
# Think of two things.

# %% [markdown] lang="nl" id="sol-pandas" tags=["solution"]
# **Wat je ziet.** Drie keer is het gemiddelde 3. De spreiding is 0 bij `content`, 1,29 bij `funding` en
# 2 bij `spatial_scale`; A is 1, 0,17 en -1. Bij `content` staat iedereen in het midden, bij
# `spatial_scale` staat daar niemand. Wie alleen het gemiddelde noemt, ziet dat niet.
#
# **Wat mag je niet concluderen?**
#
# - Dat een gemiddelde van 3 betekent: "wij staan ertussenin". Dat geldt maar voor één van de drie.
# - Dat de stap van 1 naar 2 even groot is als die van 2 naar 3. Gemiddelde en standaardafwijking doen
#   alsof; A kijkt alleen naar de volgorde.
# - Iets over de regio: dit zijn zes mensen, en wie "weet ik niet" zei, telt niet mee.

# %% [markdown] lang="en" id="sol-pandas" tags=["solution"]
# **What you see.** Three times the mean is 3. The spread is 0 for `content`, 1.29 for `funding` and 2
# for `spatial_scale`; A is 1, 0.17 and -1. For `content` everybody stands in the middle, for
# `spatial_scale` nobody does. Whoever gives the mean alone does not see that.
#
# **What may you not conclude?**
#
# - That a mean of 3 says: "we are in between". That holds for one of the three only.
# - That the step from 1 to 2 is as large as that from 2 to 3. Mean and standard deviation act as if it
#   were; A looks at the order alone.
# - Anything about the region: these are six people, and whoever said "I don't know" is not counted.
