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
from PySide6.QtWidgets import (QApplication, QComboBox, QFrame, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QVBoxLayout,
    QWidget)
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

#if QT_CONFIG(shortcut)
        self.gate_label.setBuddy(self.gate)
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
        pass
    # retranslateUi

