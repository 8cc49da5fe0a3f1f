# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'patches_dialog.ui'
##
## Created by: packaging/generate.py
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QDoubleSpinBox,
    QFrame, QHBoxLayout, QLabel, QPushButton,
    QRadioButton, QScrollArea, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)
class Ui_PatchesDialog(object):
    def setupUi(self, PatchesDialog):
        if not PatchesDialog.objectName():
            PatchesDialog.setObjectName(u"PatchesDialog")
        self.lines = QVBoxLayout(PatchesDialog)
        self.lines.setObjectName(u"lines")
        self.about = QLabel(PatchesDialog)
        self.about.setObjectName(u"about")
        self.about.setWordWrap(True)

        self.lines.addWidget(self.about)

        self.middle = QHBoxLayout()
        self.middle.setObjectName(u"middle")
        self.photo_column = QVBoxLayout()
        self.photo_column.setObjectName(u"photo_column")
        self.photo_place = QVBoxLayout()
        self.photo_place.setObjectName(u"photo_place")

        self.photo_column.addLayout(self.photo_place)

        self.photo_column.setStretch(0, 1)

        self.middle.addLayout(self.photo_column)

        self.side = QScrollArea(PatchesDialog)
        self.side.setObjectName(u"side")
        self.side.setWidgetResizable(True)
        self.side.setFrameShape(QFrame.Shape.NoFrame)
        self.side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.panel = QWidget()
        self.panel.setObjectName(u"panel")
        self.panel_lines = QVBoxLayout(self.panel)
        self.panel_lines.setObjectName(u"panel_lines")
        self.panel_lines.setContentsMargins(0, 0, 0, 0)
        self.patches_heading = QLabel(self.panel)
        self.patches_heading.setObjectName(u"patches_heading")
        self.patches_heading.setWordWrap(True)
        self.patches_heading.setProperty(u"role", u"heading")

        self.panel_lines.addWidget(self.patches_heading)

        self.chosen = QLabel(self.panel)
        self.chosen.setObjectName(u"chosen")
        self.chosen.setWordWrap(True)

        self.panel_lines.addWidget(self.chosen)

        self.zone_line = QHBoxLayout()
        self.zone_line.setObjectName(u"zone_line")
        self.zone_label = QLabel(self.panel)
        self.zone_label.setObjectName(u"zone_label")

        self.zone_line.addWidget(self.zone_label)

        self.zone = QComboBox(self.panel)
        self.zone.setObjectName(u"zone")

        self.zone_line.addWidget(self.zone)

        self.zone_line.setStretch(1, 1)

        self.panel_lines.addLayout(self.zone_line)

        self.patch_buttons = QWidget(self.panel)
        self.patch_buttons.setObjectName(u"patch_buttons")

        self.panel_lines.addWidget(self.patch_buttons)

        self.keys = QLabel(self.panel)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"note")

        self.panel_lines.addWidget(self.keys)

        self.scale_heading = QLabel(self.panel)
        self.scale_heading.setObjectName(u"scale_heading")
        self.scale_heading.setWordWrap(True)
        self.scale_heading.setProperty(u"role", u"heading")

        self.panel_lines.addWidget(self.scale_heading)

        self.card = QRadioButton(self.panel)
        self.card.setObjectName(u"card")

        self.panel_lines.addWidget(self.card)

        self.card_state = QLabel(self.panel)
        self.card_state.setObjectName(u"card_state")
        self.card_state.setWordWrap(True)
        self.card_state.setProperty(u"role", u"note")

        self.panel_lines.addWidget(self.card_state)

        self.bar_room = QWidget(self.panel)
        self.bar_room.setObjectName(u"bar_room")
        self.bar_line = QHBoxLayout(self.bar_room)
        self.bar_line.setObjectName(u"bar_line")
        self.bar_line.setContentsMargins(0, 0, 0, 0)
        self.bar_label = QLabel(self.bar_room)
        self.bar_label.setObjectName(u"bar_label")

        self.bar_line.addWidget(self.bar_label)

        self.bar = QDoubleSpinBox(self.bar_room)
        self.bar.setObjectName(u"bar")
        self.bar.setDecimals(1)
        self.bar.setMinimum(40.000000000000000)
        self.bar.setMaximum(60.000000000000000)
        self.bar.setSingleStep(0.100000000000000)
        self.bar.setValue(50.000000000000000)

        self.bar_line.addWidget(self.bar)

        self.bar_line.setStretch(1, 1)

        self.panel_lines.addWidget(self.bar_room)

        self.pupils = QRadioButton(self.panel)
        self.pupils.setObjectName(u"pupils")

        self.panel_lines.addWidget(self.pupils)

        self.pupils_room = QWidget(self.panel)
        self.pupils_room.setObjectName(u"pupils_room")
        self.pupils_lines = QVBoxLayout(self.pupils_room)
        self.pupils_lines.setObjectName(u"pupils_lines")
        self.pupils_lines.setContentsMargins(0, 0, 0, 0)
        self.millimetres_line = QHBoxLayout()
        self.millimetres_line.setObjectName(u"millimetres_line")
        self.millimetres_label = QLabel(self.pupils_room)
        self.millimetres_label.setObjectName(u"millimetres_label")

        self.millimetres_line.addWidget(self.millimetres_label)

        self.millimetres = QDoubleSpinBox(self.pupils_room)
        self.millimetres.setObjectName(u"millimetres")
        self.millimetres.setDecimals(1)
        self.millimetres.setMinimum(40.000000000000000)
        self.millimetres.setMaximum(80.000000000000000)
        self.millimetres.setSingleStep(0.500000000000000)

        self.millimetres_line.addWidget(self.millimetres)

        self.millimetres_line.setStretch(1, 1)

        self.pupils_lines.addLayout(self.millimetres_line)

        self.mark = QPushButton(self.pupils_room)
        self.mark.setObjectName(u"mark")
        self.mark.setAutoDefault(False)

        self.pupils_lines.addWidget(self.mark)

        self.pupils_state = QLabel(self.pupils_room)
        self.pupils_state.setObjectName(u"pupils_state")
        self.pupils_state.setWordWrap(True)
        self.pupils_state.setProperty(u"role", u"note")

        self.pupils_lines.addWidget(self.pupils_state)


        self.panel_lines.addWidget(self.pupils_room)

        self.none = QRadioButton(self.panel)
        self.none.setObjectName(u"none")
        self.none.setChecked(True)

        self.panel_lines.addWidget(self.none)

        self.scale_note = QLabel(self.panel)
        self.scale_note.setObjectName(u"scale_note")
        self.scale_note.setWordWrap(True)
        self.scale_note.setProperty(u"role", u"note")

        self.panel_lines.addWidget(self.scale_note)

        self.photo_room = QWidget(self.panel)
        self.photo_room.setObjectName(u"photo_room")
        self.photo_lines = QVBoxLayout(self.photo_room)
        self.photo_lines.setObjectName(u"photo_lines")
        self.photo_lines.setContentsMargins(0, 0, 0, 0)
        self.photo_heading = QLabel(self.photo_room)
        self.photo_heading.setObjectName(u"photo_heading")
        self.photo_heading.setWordWrap(True)
        self.photo_heading.setProperty(u"role", u"heading")

        self.photo_lines.addWidget(self.photo_heading)

        self.photo_state = QLabel(self.photo_room)
        self.photo_state.setObjectName(u"photo_state")
        self.photo_state.setWordWrap(True)
        self.photo_state.setProperty(u"role", u"note")

        self.photo_lines.addWidget(self.photo_state)

        self.cautions = QVBoxLayout()
        self.cautions.setObjectName(u"cautions")

        self.photo_lines.addLayout(self.cautions)


        self.panel_lines.addWidget(self.photo_room)

        self.week_room = QWidget(self.panel)
        self.week_room.setObjectName(u"week_room")
        self.week_lines = QVBoxLayout(self.week_room)
        self.week_lines.setObjectName(u"week_lines")
        self.week_lines.setContentsMargins(0, 0, 0, 0)
        self.week_heading = QLabel(self.week_room)
        self.week_heading.setObjectName(u"week_heading")
        self.week_heading.setWordWrap(True)
        self.week_heading.setProperty(u"role", u"heading")

        self.week_lines.addWidget(self.week_heading)

        self.week = QCheckBox(self.week_room)
        self.week.setObjectName(u"week")
        self.week.setChecked(True)

        self.week_lines.addWidget(self.week)

        self.week_note = QLabel(self.week_room)
        self.week_note.setObjectName(u"week_note")
        self.week_note.setWordWrap(True)
        self.week_note.setProperty(u"role", u"note")

        self.week_lines.addWidget(self.week_note)


        self.panel_lines.addWidget(self.week_room)

        self.side.setWidget(self.panel)

        self.middle.addWidget(self.side)

        self.middle.setStretch(0, 1)

        self.lines.addLayout(self.middle)

        self.problem = QLabel(PatchesDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"care")

        self.lines.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.stop = QPushButton(PatchesDialog)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"role", u"quiet")
        self.stop.setAutoDefault(False)

        self.buttons.addWidget(self.stop)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(PatchesDialog)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.keep = QPushButton(PatchesDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")
        self.keep.setAutoDefault(False)

        self.buttons.addWidget(self.keep)


        self.lines.addLayout(self.buttons)

        self.lines.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.zone_label.setBuddy(self.zone)
        self.bar_label.setBuddy(self.bar)
        self.millimetres_label.setBuddy(self.millimetres)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PatchesDialog)

        QMetaObject.connectSlotsByName(PatchesDialog)
    # setupUi

    def retranslateUi(self, PatchesDialog):
        self.patches_heading.setText(QCoreApplication.translate("PatchesDialog", u"Patches", None))
        self.zone_label.setText(QCoreApplication.translate("PatchesDialog", u"&Zone", None))
        self.keys.setText(QCoreApplication.translate("PatchesDialog", u"Pull an oval to move it, its squares to size it, its disc to turn it; pull beside the ovals to draw a new one. With keys: Tab goes to the next oval, arrows move it, + and \u2212 size it, Alt and arrows turn and stretch it, Delete takes it away, N puts a new one. The wheel looks closer; with Shift, pulling and arrows move the photo.", None))
        self.scale_heading.setText(QCoreApplication.translate("PatchesDialog", u"Scale", None))
        self.card.setText(QCoreApplication.translate("PatchesDialog", u"&Card in the photo", None))
        self.bar_label.setText(QCoreApplication.translate("PatchesDialog", u"Its bar is &long", None))
#if QT_CONFIG(tooltip)
        self.bar.setToolTip(QCoreApplication.translate("PatchesDialog", u"Measure the printed bar with a ruler: few printers are exact", None))
#endif // QT_CONFIG(tooltip)
        self.bar.setSuffix(QCoreApplication.translate("PatchesDialog", u" mm", None))
        self.pupils.setText(QCoreApplication.translate("PatchesDialog", u"Distance between the &pupils", None))
        self.millimetres_label.setText(QCoreApplication.translate("PatchesDialog", u"&Distance", None))
        self.millimetres.setSuffix(QCoreApplication.translate("PatchesDialog", u" mm", None))
        self.mark.setText(QCoreApplication.translate("PatchesDialog", u"&Mark both pupils on the photo", None))
        self.none.setText(QCoreApplication.translate("PatchesDialog", u"No &scale: changes only", None))
        self.photo_heading.setText(QCoreApplication.translate("PatchesDialog", u"This photo", None))
        self.week_heading.setText(QCoreApplication.translate("PatchesDialog", u"Calibration week", None))
        self.week.setText(QCoreApplication.translate("PatchesDialog", u"Begin it with &this photo's sitting", None))
        self.stop.setText(QCoreApplication.translate("PatchesDialog", u"Stop measuring this view", None))
        self.cancel.setText(QCoreApplication.translate("PatchesDialog", u"Cancel", None))
        self.keep.setText(QCoreApplication.translate("PatchesDialog", u"Measure from this photo on", None))
        pass
    # retranslateUi

