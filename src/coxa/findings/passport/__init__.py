"""The passport: an audit of any model, its checks one file each."""

from coxa.findings.passport.finding import Finding, Section, Severity
from coxa.findings.passport.passport import Passport, audit

__all__ = ["Finding", "Passport", "Section", "Severity", "audit"]
