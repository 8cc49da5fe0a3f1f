"""The closed lists of the catalogue: sections, topics, kinds of source and units, with the words to show."""

from poreditary.domain.kinds import Named
from poreditary.domain.words import mark


class Section(Named):
    """A part of the catalogue, in reading order; each is a file of the same name."""

    BASICS = "basics", mark("Words", "What a pore is")
    CAUSES = "causes", mark("Words", "Causes")
    PORE_TYPES = "pore_types", mark("Words", "Pore types")
    STEPS = "steps", mark("Words", "Steps at home")
    ACTIVES = "actives", mark("Words", "Ingredients")
    LIFESTYLE = "lifestyle", mark("Words", "Lifestyle")
    TREATMENTS = "treatments", mark("Words", "Treatments")
    AFTERCARE = "aftercare", mark("Words", "Before and after a session")
    CAUTIONS = "cautions", mark("Words", "To raise with the clinic")
    QUESTIONS = "questions", mark("Words", "Questions")
    DISAGREEMENTS = "disagreements", mark("Words", "Where sources disagree")


class Topic(Named):
    """What a statement is about."""

    WHAT = "what", mark("Words", "What it is")
    PLACE = "place", mark("Words", "Where")
    SIGNS = "signs", mark("Words", "Signs")
    SKIN = "skin", mark("Words", "Skin")
    CARE = "care", mark("Words", "Recommended care")
    HOW = "how", mark("Words", "How it works")
    SUITS = "suits", mark("Words", "Suits")
    FREQUENCY = "frequency", mark("Words", "How often")
    SESSIONS = "sessions", mark("Words", "Sessions")
    EFFECT = "effect", mark("Words", "Effect")
    DISCOMFORT = "discomfort", mark("Words", "Discomfort")
    DOWNTIME = "downtime", mark("Words", "Downtime")
    WINDOW = "window", mark("Words", "How long")
    CAUTION = "caution", mark("Words", "Take care")
    JUDGE = "judge", mark("Words", "When to judge")
    ANSWER = "answer", mark("Words", "Answer")
    POSITION = "position", mark("Words", "Position")


class SourceKind(Named):
    """What kind of text a source is, which says how far to trust it."""

    CLINIC_ADVERTISEMENT = "clinic_advertisement", mark("Words", "Clinic advertisement")
    ANONYMOUS_ARTICLE = "anonymous_article", mark("Words", "Anonymous article")
    RANDOMISED_TRIAL = "randomised_trial", mark("Words", "Randomised trial")
    COMPARATIVE_STUDY = "comparative_study", mark("Words", "Comparative study")
    SINGLE_ARM_STUDY = "single_arm_study", mark("Words", "Study without a control group")
    CASE_SERIES = "case_series", mark("Words", "Case series")
    REVIEW = "review", mark("Words", "Review of studies")
    CONSENSUS = "consensus", mark("Words", "Expert consensus")
    LABORATORY_STUDY = "laboratory_study", mark("Words", "Laboratory or animal study")
    SAFETY_NOTICE = "safety_notice", mark("Words", "Safety notice")
    AUTHORITY = "authority", mark("Words", "Page of a public authority")
    SOCIETY_ADVICE = "society_advice", mark("Words", "Advice of a medical society")
    HOSPITAL_ADVICE = "hospital_advice", mark("Words", "Hospital advice")
    TEXTBOOK = "textbook", mark("Words", "Textbook page")
    CLINIC_HANDOUT = "clinic_handout", mark("Words", "Clinic handout")
    CONSUMER_SITE = "consumer_site", mark("Words", "Consumer site")
    MAKER = "maker", mark("Words", "Page of a maker")
    OWN_REMARK = "own_remark", mark("Words", "Remark of this diary")
    OWN_NOTE = "own_note", mark("Words", "Your own note")


class Extent(Named):
    """How much of a source was read."""

    WHOLE = "whole", mark("Words", "read whole")
    ABSTRACT = "abstract", mark("Words", "abstract read")
    EXCERPT = "excerpt", mark("Words", "excerpt read")


class Unit(Named):
    """What a range counts."""

    SESSIONS = "sessions", mark("Words", "sessions")
    MINUTES = "minutes", mark("Words", "minutes")
    HOURS = "hours", mark("Words", "hours")
    DAYS = "days", mark("Words", "days")
    WEEKS = "weeks", mark("Words", "weeks")
    MONTHS = "months", mark("Words", "months")
    PERCENT = "percent", mark("Words", "percent")
    PEOPLE = "people", mark("Words", "people")
    SPF = "spf", mark("Words", "SPF")
    TIMES_A_DAY = "day", mark("Words", "times a day")
    TIMES_A_WEEK = "week", mark("Words", "times a week")
    TIMES_A_MONTH = "month", mark("Words", "times a month")


class Role(Named):
    """What an ingredient does in a product, as far as hints and tags need to know."""

    AHA = "aha", mark("Words", "AHA")
    BHA = "bha", mark("Words", "BHA")
    PHA = "pha", mark("Words", "PHA")
    SCRUB = "scrub", mark("Words", "Scrub")
    RETINOID = "retinoid", mark("Words", "Retinoid")
    OIL_CONTROL = "oil_control", mark("Words", "Oil control")
    ASTRINGENT = "astringent", mark("Words", "Astringent")
    HUMECTANT = "humectant", mark("Words", "Holds water")
    BARRIER = "barrier", mark("Words", "Skin barrier")
    SOOTHING = "soothing", mark("Words", "Soothing")
    CLAY = "clay", mark("Words", "Clay")
    ANTIOXIDANT = "antioxidant", mark("Words", "Antioxidant")
    ANTIBACTERIAL = "antibacterial", mark("Words", "Against acne bacteria")
    UV_FILTER = "uv_filter", mark("Words", "UV filter")
    ACIDITY = "acidity", mark("Words", "Sets acidity")
    COMEDOGENIC = "comedogenic", mark("Words", "May clog pores")


EXFOLIATING = frozenset({Role.AHA, Role.BHA, Role.PHA, Role.SCRUB})
"""The roles that take off dead cells."""


class Side(Named):
    """Which side of a disagreement a statement takes."""

    A = "a", mark("Words", "One side")
    B = "b", mark("Words", "The other side")


class When(Named):
    """Whether a window lies before a session or after it."""

    BEFORE = "before", mark("Words", "Before the session")
    AFTER = "after", mark("Words", "After the session")
