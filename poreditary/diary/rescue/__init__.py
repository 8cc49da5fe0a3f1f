"""What can be read of a damaged diary, written into a new one beside it; the damaged folder is never written to."""

from poreditary.diary.rescue.values import LostPhoto, Progress, Rescued, TableCount
from poreditary.diary.rescue.work import rescue

__all__ = ["LostPhoto", "Progress", "Rescued", "TableCount", "rescue"]
