"""Writes numbers as they are said in Chinese and Tibetan."""

import re

_ZH = "零一二三四五六七八九"
_BO = ("", "གཅིག", "གཉིས", "གསུམ", "བཞི", "ལྔ", "དྲུག", "བདུན", "བརྒྱད", "དགུ")
_BO_TEENS = ("བཅུ", "བཅུ་གཅིག", "བཅུ་གཉིས", "བཅུ་གསུམ", "བཅུ་བཞི", "བཅོ་ལྔ", "བཅུ་དྲུག", "བཅུ་བདུན", "བཅོ་བརྒྱད", "བཅུ་དགུ")
_BO_TENS = ("", "", "ཉི་ཤུ", "སུམ་ཅུ", "བཞི་བཅུ", "ལྔ་བཅུ", "དྲུག་ཅུ", "བདུན་ཅུ", "བརྒྱད་ཅུ", "དགུ་བཅུ")
_BO_TENS_JOINED = ("", "", "ཉེར", "སོ", "ཞེ", "ང", "རེ", "དོན", "གྱ", "གོ")
_BO_TIMES = ("", "ཆིག", "ཉིས", "སུམ", "བཞི", "ལྔ", "དྲུག", "བདུན", "བརྒྱད", "དགུ")


def say_numbers_in_chinese(text: str) -> str:
    """The text with its digits as Chinese words; a year is read digit by digit."""
    text = re.sub(r"(\d{4})(?=年)", lambda year: "".join(_ZH[int(digit)] for digit in year[1]), text)
    text = re.sub(r"(\d+)\.(\d+)", lambda found: f"{_count_zh(int(found[1]))}点{_spell_zh(found[2])}", text)
    return re.sub(r"\d+", lambda found: _count_zh(int(found[0])), text)


def say_numbers_in_tibetan(text: str) -> str:
    """The text with its digits as Tibetan words, below 10,000; the word that follows is joined by a tsheg."""
    text = re.sub(r"(\d+)\.(\d+)", lambda found: f"{count_bo(int(found[1]))}་ཚེག་{count_bo(int(found[2]))}་", text)
    return re.sub(r"\d+", lambda found: f"་{count_bo(int(found[0]))}་", text)


def _spell_zh(digits: str) -> str:
    return "".join(_ZH[int(digit)] for digit in digits)


def _count_zh(number: int) -> str:
    if number >= 10_000:
        rest = number % 10_000
        return f"{_count_zh(number // 10_000)}万{_gap_zh(rest, 1000)}{_count_zh(rest) if rest else ''}"
    if number < 10:
        return _ZH[number]
    unit, name = next((size, word) for size, word in ((1000, "千"), (100, "百"), (10, "十")) if number >= size)
    rest = number % unit
    lead = "" if unit == 10 and number < 20 else _ZH[number // unit]
    return f"{lead}{name}{_gap_zh(rest, unit // 10)}{_count_tail_zh(rest)}"


def _count_tail_zh(rest: int) -> str:
    """The rest after hundreds or thousands, where ten is said as one ten."""
    if not rest:
        return ""
    return f"一{_count_zh(rest)}" if 10 <= rest < 20 else _count_zh(rest)


def _gap_zh(rest: int, next_unit: int) -> str:
    return "零" if 0 < rest < next_unit else ""


def count_bo(number: int) -> str:
    """A number from 0 to 9,999 in Tibetan words."""
    if number == 0:
        return "ཀླད་ཀོར"
    parts = []
    if number >= 1000:
        parts.append(f"{_BO_TIMES[number // 1000]}་སྟོང")
    if number % 1000 >= 100:
        parts.append(f"{_BO_TIMES[number % 1000 // 100]}་བརྒྱ" if number % 1000 >= 200 else "བརྒྱ")
    if number % 100:
        parts.append(_count_small_bo(number % 100))
    return "་".join(parts)


def _count_small_bo(number: int) -> str:
    tens, ones = divmod(number, 10)
    if tens == 0:
        return _BO[ones]
    if tens == 1:
        return _BO_TEENS[ones]
    return f"{_BO_TENS_JOINED[tens]}་{_BO[ones]}" if ones else _BO_TENS[tens]
