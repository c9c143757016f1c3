"""I. Actions: breaks and sleep, one leg, shoes and balance, age and habits."""

from coxa.evidence.article.i_actions import (
    ageing_and_habits,
    breaks_and_sleep,
    one_leg,
    shoes_and_balance,
)

__all__ = ["ageing_and_habits", "breaks_and_sleep", "one_leg", "shoes_and_balance"]
