# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_photos.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QDoubleSpinBox, QFrame,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QVBoxLayout, QWidget)
class Ui_SettingsPhotos(object):
    def setupUi(self, SettingsPhotos):
        if not SettingsPhotos.objectName():
            SettingsPhotos.setObjectName(u"SettingsPhotos")
        SettingsPhotos.setProperty(u"role", u"card")
        self.lines = QVBoxLayout(SettingsPhotos)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.heading = QLabel(SettingsPhotos)
        self.heading.setObjectName(u"heading")
        self.heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.heading)

        self.note = QLabel(SettingsPhotos)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"note")

        self.lines.addWidget(self.note)

        self.across = QHBoxLayout()
        self.across.setObjectName(u"across")
        self.folder = QLabel(SettingsPhotos)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

        self.across.addWidget(self.folder)

        self.stop = QPushButton(SettingsPhotos)
        self.stop.setObjectName(u"stop")
        self.stop.setProperty(u"role", u"quiet")

        self.across.addWidget(self.stop)

        self.choose = QPushButton(SettingsPhotos)
        self.choose.setObjectName(u"choose")

        self.across.addWidget(self.choose)

        self.across.setStretch(0, 1)

        self.lines.addLayout(self.across)

        self.gate_line = QHBoxLayout()
        self.gate_line.setObjectName(u"gate_line")
        self.gate_label = QLabel(SettingsPhotos)
        self.gate_label.setObjectName(u"gate_label")

        self.gate_line.addWidget(self.gate_label)

        self.gate = QComboBox(SettingsPhotos)
        self.gate.setObjectName(u"gate")

        self.gate_line.addWidget(self.gate)

        self.gate_line.setStretch(0, 1)

        self.lines.addLayout(self.gate_line)

        self.gate_note = QLabel(SettingsPhotos)
        self.gate_note.setObjectName(u"gate_note")
        self.gate_note.setWordWrap(True)
        self.gate_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.gate_note)

        self.card_note = QLabel(SettingsPhotos)
        self.card_note.setObjectName(u"card_note")
        self.card_note.setWordWrap(True)
        self.card_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.card_note)

        self.card_line = QHBoxLayout()
        self.card_line.setObjectName(u"card_line")
        self.bar_label = QLabel(SettingsPhotos)
        self.bar_label.setObjectName(u"bar_label")
        self.bar_label.setWordWrap(True)

        self.card_line.addWidget(self.bar_label)

        self.bar = QDoubleSpinBox(SettingsPhotos)
        self.bar.setObjectName(u"bar")
        self.bar.setKeyboardTracking(False)
        self.bar.setDecimals(1)
        self.bar.setSingleStep(0.100000000000000)

        self.card_line.addWidget(self.bar)

        self.save_card = QPushButton(SettingsPhotos)
        self.save_card.setObjectName(u"save_card")

        self.card_line.addWidget(self.save_card)

        self.card_line.setStretch(0, 1)

        self.lines.addLayout(self.card_line)

        self.card_state = QLabel(SettingsPhotos)
        self.card_state.setObjectName(u"card_state")
        self.card_state.setVisible(False)
        self.card_state.setWordWrap(True)
        self.card_state.setProperty(u"role", u"note")

        self.lines.addWidget(self.card_state)

#if QT_CONFIG(shortcut)
        self.gate_label.setBuddy(self.gate)
        self.bar_label.setBuddy(self.bar)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(SettingsPhotos)

        QMetaObject.connectSlotsByName(SettingsPhotos)
    # setupUi

    def retranslateUi(self, SettingsPhotos):
        self.heading.setText(QCoreApplication.translate("SettingsPhotos", u"Photos", None))
        self.note.setText(QCoreApplication.translate("SettingsPhotos", u"Photos that come into this folder from now on, such as the phone's synced one, are offered on the Photos page. Nothing in the folder is moved or changed. This choice belongs to this computer.", None))
        self.stop.setText(QCoreApplication.translate("SettingsPhotos", u"Watch no folder", None))
        self.choose.setText(QCoreApplication.translate("SettingsPhotos", u"Choose a folder\u2026", None))
        self.gate_label.setText(QCoreApplication.translate("SettingsPhotos", u"Before a photo is kept", None))
        self.card_note.setText(QCoreApplication.translate("SettingsPhotos", u"A printed scale card held beside the skin tells the program how many pixels a millimetre has and which colour the light is. Print it at 100 % and check its bar with a ruler.", None))
        self.bar_label.setText(QCoreApplication.translate("SettingsPhotos", u"The bar of your card measures", None))
        self.bar.setSuffix(QCoreApplication.translate("SettingsPhotos", u" mm", None))
        self.save_card.setText(QCoreApplication.translate("SettingsPhotos", u"Print the scale card\u2026", None))
        pass
    # retranslateUi

