"""What the path's pages send, and what they are told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

GATE: dict[str, Any] = {"signs": [], "holds": [], "pain": 0, "cleared": False}
PROFILE: dict[str, Any] = {
    "age": 44, "sex": "female", "mass_kg": 64.0, "height_m": 1.68, "minutes": 30, "sessions": 3,
    "equipment": ["mat", "chair", "step", "band"], "level": 1,
}  # fmt: skip


@dataclass(frozen=True)
class Walker:
    """Somebody's browser on the path."""

    client: Any
    who: str = "Ana"

    def ask(self, name: str) -> Any:
        """Ask, and return whatever answer comes."""
        return self.client.get(f"/api/path/{name}", params={"who": self.who})

    def send(self, name: str, **given: Any) -> Any:
        """Send, and return whatever answer comes."""
        return self.client.post(f"/api/path/{name}", json={"who": self.who, **given})

    def get(self, name: str) -> dict[str, Any]:
        answer = self.ask(name)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, name: str, **given: Any) -> dict[str, Any]:
        answer = self.send(name, **given)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refused(self, name: str, **given: Any) -> str:
        """Send what must be refused, and return why."""
        answer = self.send(name, **given)
        assert answer.status_code == 422, answer.text
        return answer.json()["what"]

    def written(self) -> list[str]:
        return [entry["said"] for entry in self.get("today")["written"]]
