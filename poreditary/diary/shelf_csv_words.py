"""The words a table of products may use, in English and in Chinese."""

import unicodedata

from poreditary.domain.kinds import StepKind

COLUMNS = (
    "brand", "name", "kind", "inci", "actives", "opened_on", "months_after_opening", "expires_on", "price",
    "currency", "note", "archived_on",
)  # fmt: skip
"""The columns of an exported table, in order."""

_HEADERS = {
    "brand": "maker manufacturer 品牌 廠牌 牌子",
    "name": "product title 名稱 品名 產品 產品名稱 商品名稱",
    "kind": "step_kind type category 種類 類別 類型 步驟 步驟種類",
    "inci": "ingredients ingredient_list inci_text ingredients_(inci) 成分 全成分 成分表 成分(inci)",
    "actives": "active_ingredients active 有效成分 活性成分 主要成分",
    "opened_on": "opened date_opened 開封日 開封日期 開封",
    "months_after_opening": "period_after_opening pao months 開封後期限 開封後月數 開封後保存月數 開封後",
    "expires_on": "use_by expiry expiry_date expires exp best_before 有效期限 有效日期 使用期限 到期日 保存期限",
    "price": "cost 價格 售價 價錢 金額",
    "currency": "幣別 貨幣",
    "note": "notes comment comments 備註 註記 筆記",
    "archived_on": "archived used_up 封存日 封存日期 收起日 用完日",
}
_KINDS = {
    StepKind.CLEANSE: "cleanser cleansing wash 潔面 洗臉 洗面 清潔",
    StepKind.REMOVE_MAKE_UP: "make_up_remover makeup_remover remove_makeup remove_make-up 卸妝",
    StepKind.EXFOLIATE: "exfoliant exfoliator peel scrub 去角質",
    StepKind.TONE: "toner tonic 化妝水 爽膚水",
    StepKind.MASK: "masque 面膜",
    StepKind.SERUM: "essence ampoule 精華 精華液 安瓶",
    StepKind.MOISTURISE: "moisturize moisturiser moisturizer cream lotion 保濕 乳液 乳霜 面霜",
    StepKind.SUNSCREEN: "sun_screen spf 防曬 防曬乳",
    StepKind.RETINOID: "retinol a酸 a酸類 a醇",
    StepKind.OTHER: "其他",
}


def plain(word: str) -> str:
    """Return a heading or a kind as it is compared: width, case, and what stands between words make no difference."""
    return "_".join(unicodedata.normalize("NFKC", word).casefold().replace("-", " ").replace("_", " ").split())


HEADERS = {plain(word): column for column, words in _HEADERS.items() for word in (column, *words.split())}
KINDS = {plain(word): kind for kind, words in _KINDS.items() for word in (kind.value, *words.split())}
