"""Ingredients are recognised in lists as they stand on packs, by whole names."""

import time
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poreditary import paths
from poreditary.domain.catalogue import Catalogue, load
from poreditary.domain.catalogue_kinds import EXFOLIATING, Role, Section
from poreditary.domain.catalogue_names import pack_key
from poreditary.domain.ingredients import Found, recognised
from poreditary.domain.pack_list import LONGEST, items, strength

CATALOGUE = load(paths.resources() / "catalogue")
ENTRIES = CATALOGUE.entries(Section.ACTIVES)
NAMES = [(name, entry.id) for entry in ENTRIES for name in entry.inci]
LONG = ", ".join(["Aqua/Water/Eau", "Butylene Glycol (Plant)", "1,2-Hexanediol", "Niacinamide 5%", "Parfum*"] * 12)


def ids(text: str, catalogue: Catalogue = CATALOGUE) -> list[str]:
    return [found.entry.id for found in recognised(text, catalogue)]


def only(text: str) -> Found:
    (found,) = recognised(text, CATALOGUE)
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Ingredients: Aqua/Water/Eau, Glycerin, Niacinamide, Salicylic Acid*, Hamamelis Virginiana (Witch Hazel) "
            "Leaf Extract, Tocopherol (Vitamin E), Citric Acid. *From plants",
            ["glycerin", "niacinamide", "salicylic_acid", "witch_hazel", "vitamin_e", "citric_acid"],
        ),
        (
            "WATER; GLYCOLIC ACID; SODIUM HYALURONATE; ALCOHOL DENAT.; MELALEUCA ALTERNIFOLIA (TEA TREE) LEAF OIL",
            ["glycolic_acid", "hyaluronic_acid", "alcohol_denat", "tea_tree"],
        ),
        (
            "• Water\n• Kaolin\n• Bentonite (and) Urea\n• Centella Asiatica Extract",
            ["kaolin", "bentonite", "urea", "centella"],
        ),
        ("1. Water\n2. Glycolic Acid\n3. 1,2-Hexanediol\n4. Retinyl\nPalmitate\n", ["glycolic_acid", "retinyl_esters"]),
        (
            "Active ingredients: Zinc Oxide 10.0%, Titanium Dioxide 3.5%\nInactive ingredients: Water, Butyl "
            "Methoxydi-\nbenzoylmethane, Theobroma Cacao (Cocoa) Seed Butter",
            ["zinc_oxide", "titanium_dioxide", "avobenzone", "cocoa_butter"],
        ),
        ("Sunscreen (Zinc Oxide, Octocrylene), Water", ["zinc_oxide", "octocrylene"]),
        (
            "成分：水、甘油、菸鹼醯胺、玻尿酸鈉、水楊酸、變性酒精、互生葉白千層葉油",
            ["glycerin", "niacinamide", "hyaluronic_acid", "salicylic_acid", "alcohol_denat", "tea_tree"],
        ),
        ("【全成分】水，甘油，積雪草萃取，尿囊素", ["glycerin", "centella", "allantoin"]),
        ("全成分 水 甘油 菸鹼醯胺", ["glycerin", "niacinamide"]),
        ("水（Water）、甘醇酸（Glycolic Acid）、２％水楊酸", ["glycolic_acid", "salicylic_acid"]),
        ("ＡＱＵＡ，ＮＩＡＣＩＮＡＭＩＤＥ；ＰＡＮＴＨＥＮＯＬ", ["niacinamide", "panthenol"]),
        ("Water. Glycerin. Urea. Panthenol.", ["glycerin", "urea", "panthenol"]),
        ("Water / Glycerin / Lactic Acid", ["glycerin", "lactic_acid"]),
        ("Ingrédients : Aqua, Rétinol, Acide Salicylique", ["retinol", "salicylic_acid"]),
        ("Sodium Hyalu\u00adronate, Nia\u200bcinamide", ["hyaluronic_acid", "niacinamide"]),
        (
            "Titanium Dioxide [nano], Zinc Oxide (nano), Organic Glycerin",
            ["titanium_dioxide", "zinc_oxide", "glycerin"],
        ),
        ("5% Niacinamide + 1% Zinc PCA", ["niacinamide", "zinc_pca"]),
        ("Vitamin B3 (Niacinamide), Vitamin A (Retinol)", ["niacinamide", "retinol"]),
        ("Niacinamide\tGlycerin\tUrea", ["niacinamide", "glycerin", "urea"]),
        ("- Niacinamide\n- Glycerin", ["niacinamide", "glycerin"]),
        ("", []),
        ("  ,;、\n", []),
        ("a sentence about skin, and another", []),
    ],
)
def test_a_list_is_read(text: str, found: list[str]) -> None:
    assert ids(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "BHA",
        "Palmitate",
        "Ethylhexylglycerin",
        "Polyglyceryl-10 Laurate",
        "Hydrogenated Coconut Oil Glycerides",
        "Coco-Glucoside (Coconut Oil)",
        "Sodium Cocoyl Isethionate (from coconut oil)",
        "Lactic Acid/Glycolic Acid Copolymer",
        "Cetearyl Alcohol, Benzyl Alcohol",
        "Zinc Stearate",
        "Sodium Lactate",
        "Green Tea Flavour Complex",
        "Niacinamide-like peptide",
        "甘油硬脂酸酯、水楊酸鹽",
        "Ascorbyl",
    ],
)
def test_a_name_is_compared_whole(text: str) -> None:
    assert ids(text) == []


@pytest.mark.parametrize("filter_name", ["Ethylhexyl Salicylate", "Homosalate", "Octisalate", "水楊酸乙基己酯"])
def test_a_salicylate_that_filters_light_is_no_exfoliant(filter_name: str) -> None:
    assert only(filter_name).entry.roles == (Role.UV_FILTER,)


def test_citric_acid_is_no_exfoliant() -> None:
    assert not EXFOLIATING.intersection(only("Citric Acid").entry.roles)


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("Niacinamide 5%", 5),
        ("Niacinamide (5 %)", 5),
        ("5% Niacinamide", 5),
        ("Niacinamide 12,5 %", 12.5),
        ("Niacinamide ５％", 5),
        ("Niacinamide 0.5% w/w", 0.5),
        ("Niacinamide (50,000 ppm)", 5),
        ("菸鹼醯胺10%", 10),
        ("Vitamin B3 (Niacinamide) 4-5%", None),
        ("Niacinamide 500%", None),
        ("Niacinamide", None),
        ("Water, Niacinamide, Vitamin B3 2%", 2),
    ],
)
def test_a_strength_is_read(text: str, percent: float | None) -> None:
    assert only(text).percent == percent


def test_what_may_be_in_it_is_not_certain() -> None:
    found = recognised("Talc, Zinc Oxide. May contain [+/-]: Titanium Dioxide, Zinc Oxide", CATALOGUE)
    assert [(one.entry.id, one.is_certain) for one in found] == [("zinc_oxide", True), ("titanium_dioxide", False)]


def test_the_place_in_the_list_and_the_words_are_those_of_the_pack() -> None:
    found = recognised("Ingredients: Water, NIACINAMIDE  5%, Mica, 甘油", CATALOGUE)
    assert [(one.position, one.words) for one in found] == [(2, "NIACINAMIDE 5%"), (4, "甘油")]
    lines = recognised("Water\nNiacinamide\nMica\nRetinyl\nPalmitate\nUrea", CATALOGUE)
    assert [(one.position, one.words) for one in lines] == [(2, "Niacinamide"), (4, "Retinyl Palmitate"), (6, "Urea")]


def test_an_ingredient_comes_once() -> None:
    assert ids("Sodium Hyaluronate, Niacinamide, Hydrolyzed Hyaluronic Acid, 玻尿酸") == [
        "hyaluronic_acid",
        "niacinamide",
    ]


@pytest.mark.parametrize(("name", "entry"), NAMES)
def test_every_name_is_recognised_however_it_is_written(name: str, entry: str) -> None:
    for written in (name, name.upper(), f"Aqua, {name.lower()}*, Mica", f"水、{name}、雲母", f"Aqua\n{name}\nMica"):
        assert ids(written) == [entry], written


def test_a_name_stands_for_one_ingredient() -> None:
    assert len({pack_key(name) for name, _ in NAMES}) == sum(
        len({pack_key(name) for name in entry.inci}) for entry in ENTRIES
    )


@given(
    st.lists(st.sampled_from(NAMES), min_size=1, max_size=30), st.sampled_from([", ", "; ", "、", "，", "\n", " • "])
)
def test_any_list_gives_each_ingredient_once_in_its_order(names: list[tuple[str, str]], between: str) -> None:
    found = recognised(between.join(name for name, _ in names), CATALOGUE)
    assert [one.entry.id for one in found] == list(dict.fromkeys(entry for _, entry in names))
    assert [one.position for one in found] == sorted(one.position for one in found)


@given(st.text(max_size=300))
def test_any_text_can_be_read(text: str) -> None:
    for one in recognised(text, CATALOGUE):
        assert one.position >= 1
        assert one.percent is None or 0 < one.percent <= 100


@given(st.text(ascii_letters, min_size=1, max_size=8), st.sampled_from(NAMES))
def test_letters_more_make_another_name(more: str, named: tuple[str, str]) -> None:
    name, entry = named
    if pack_key(more + name) not in CATALOGUE.by_pack_name:
        assert entry not in ids(f"{more}{name}")


def test_a_list_of_sixty_is_read_at_once() -> None:
    recognised(LONG, CATALOGUE)
    best = min(_seconds(LONG) for _ in range(5))
    assert best < 0.005


def _seconds(text: str) -> float:
    begin = time.perf_counter()
    recognised(text, CATALOGUE)
    return time.perf_counter() - begin


@pytest.mark.parametrize("run", ["\n", "1,2,", "(", "may ", "ingredients ", "- ", "7", "7.", "7-", "7 ", "7%-"])
def test_no_text_however_odd_takes_long_to_take_apart(run: str) -> None:
    """A pasted book must not stop the window: what lies behind the longest list there is, is not read at all."""
    book = run * 200_000
    taken = list(items(book))
    assert taken == list(items(book[:LONGEST]))
    assert {strength(line)[0] for item in taken for line in item.lines} <= {None}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Niacinamide 5%", 5),
        ("Azelaic acid 14.9 %", 14.9),
        ("Retinol 3000 ppm", 0.3),
        ("Retinol 0,123456 %", 0.123456),
        ("Glycerin 5-10 %", None),
        ("Glycerin 0.5 % - 1.25 %", None),
        ("Polysorbate 20", None),
        (f"Odd {'7' * 400}%", None),
    ],
)
def test_the_strength_beside_a_name_is_read_and_a_range_is_none(words: str, expected: float | None) -> None:
    assert strength(words)[0] == expected
