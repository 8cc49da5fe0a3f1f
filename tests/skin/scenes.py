"""Whole experiments, by their names.

person = someone(DEVELOPMENT_SEEDS[3])                    # a Scene: skin, light, pose and camera of one home
before = sitting(person, day=1)                           # three Photos of one day
after = sitting(person.changed(depth=0.8), day=40)        # the same person weeks later
for nuisance in NUISANCES:
    sitting(person, day=40, twist=nuisance.on)            # good photos all the same
for bad in BAD:
    sitting(person, day=40, twist=bad.on)                 # to be refused, for one of bad.reasons
"""

from tests.skin.scene import Photo, Scene, sitting, someone
from tests.skin.troubles import BAD, NUISANCES, Bad, Nuisance

__all__ = ["BAD", "NUISANCES", "Bad", "Nuisance", "Photo", "Scene", "sitting", "someone"]
