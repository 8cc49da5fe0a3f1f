# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'welcome_page.ui'
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
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QRadioButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

class Ui_WelcomePage(object):
    def setupUi(self, WelcomePage):
        if not WelcomePage.objectName():
            WelcomePage.setObjectName(u"WelcomePage")
        self.lines = QVBoxLayout(WelcomePage)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(WelcomePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.lines.addWidget(self.title)

        self.intro = QLabel(WelcomePage)
        self.intro.setObjectName(u"intro")
        self.intro.setWordWrap(True)

        self.lines.addWidget(self.intro)

        self.pore_type_card = QFrame(WelcomePage)
        self.pore_type_card.setObjectName(u"pore_type_card")
        self.pore_type_card.setProperty(u"role", u"card")
        self.pore_type_lines = QVBoxLayout(self.pore_type_card)
        self.pore_type_lines.setObjectName(u"pore_type_lines")
        self.pore_type_lines.setContentsMargins(16, 16, 16, 16)

        self.lines.addWidget(self.pore_type_card)

        self.routine_card = QFrame(WelcomePage)
        self.routine_card.setObjectName(u"routine_card")
        self.routine_card.setProperty(u"role", u"card")
        self.routine_lines = QVBoxLayout(self.routine_card)
        self.routine_lines.setObjectName(u"routine_lines")
        self.routine_lines.setContentsMargins(16, 16, 16, 16)
        self.routine_heading = QLabel(self.routine_card)
        self.routine_heading.setObjectName(u"routine_heading")
        self.routine_heading.setProperty(u"role", u"heading")

        self.routine_lines.addWidget(self.routine_heading)

        self.starter = QRadioButton(self.routine_card)
        self.starter.setObjectName(u"starter")
        self.starter.setChecked(True)

        self.routine_lines.addWidget(self.starter)

        self.starter_note = QLabel(self.routine_card)
        self.starter_note.setObjectName(u"starter_note")
        self.starter_note.setProperty(u"role", u"note")
        self.starter_note.setWordWrap(True)

        self.routine_lines.addWidget(self.starter_note)

        self.own = QRadioButton(self.routine_card)
        self.own.setObjectName(u"own")

        self.routine_lines.addWidget(self.own)


        self.lines.addWidget(self.routine_card)

        self.place_card = QFrame(WelcomePage)
        self.place_card.setObjectName(u"place_card")
        self.place_card.setProperty(u"role", u"card")
        self.place_lines = QVBoxLayout(self.place_card)
        self.place_lines.setObjectName(u"place_lines")
        self.place_lines.setContentsMargins(16, 16, 16, 16)
        self.place_heading = QLabel(self.place_card)
        self.place_heading.setObjectName(u"place_heading")
        self.place_heading.setProperty(u"role", u"heading")

        self.place_lines.addWidget(self.place_heading)

        self.folder = QLabel(self.place_card)
        self.folder.setObjectName(u"folder")
        self.folder.setWordWrap(True)

        self.place_lines.addWidget(self.folder)

        self.key_note = QLabel(self.place_card)
        self.key_note.setObjectName(u"key_note")
        self.key_note.setProperty(u"role", u"note")
        self.key_note.setWordWrap(True)

        self.place_lines.addWidget(self.key_note)

        self.place_actions = QHBoxLayout()
        self.place_actions.setObjectName(u"place_actions")
        self.another = QPushButton(self.place_card)
        self.another.setObjectName(u"another")

        self.place_actions.addWidget(self.another)

        self.set_passphrase = QPushButton(self.place_card)
        self.set_passphrase.setObjectName(u"set_passphrase")

        self.place_actions.addWidget(self.set_passphrase)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.place_actions.addItem(self.spacerItem)


        self.place_lines.addLayout(self.place_actions)


        self.lines.addWidget(self.place_card)

        self.facts_card = QFrame(WelcomePage)
        self.facts_card.setObjectName(u"facts_card")
        self.facts_card.setProperty(u"role", u"card")
        self.facts_lines = QVBoxLayout(self.facts_card)
        self.facts_lines.setObjectName(u"facts_lines")
        self.facts_lines.setContentsMargins(16, 16, 16, 16)

        self.lines.addWidget(self.facts_card)


        self.retranslateUi(WelcomePage)

        QMetaObject.connectSlotsByName(WelcomePage)
    # setupUi

    def retranslateUi(self, WelcomePage):
        self.title.setText(QCoreApplication.translate("WelcomePage", u"A diary for your skin", None))
        self.intro.setText(QCoreApplication.translate("WelcomePage", u"Thirty seconds a day, one photo a week. Over months it shows whether anything changes, and prints the pages for your dermatologist. Everything stays in one folder on this computer.", None))
        self.routine_heading.setText(QCoreApplication.translate("WelcomePage", u"A routine to begin with", None))
        self.starter.setText(QCoreApplication.translate("WelcomePage", u"A routine from what sources say", None))
        self.starter_note.setText(QCoreApplication.translate("WelcomePage", u"Steps for the pores you describe above, each with who recommends it. Untick what you do not want. All of it can be changed on the shelf.", None))
        self.own.setText(QCoreApplication.translate("WelcomePage", u"I set up my own", None))
        self.place_heading.setText(QCoreApplication.translate("WelcomePage", u"Where it is kept", None))
        self.folder.setText("")
        self.key_note.setText(QCoreApplication.translate("WelcomePage", u"The diary is encrypted, but its key lies beside it: everybody who has the folder can open it. With a passphrase only you can.", None))
        self.another.setText(QCoreApplication.translate("WelcomePage", u"Choose another folder\u2026", None))
        self.set_passphrase.setText(QCoreApplication.translate("WelcomePage", u"Set a passphrase\u2026", None))
        pass
    # retranslateUi

