# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'recovery_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_RecoveryDialog(object):
    def setupUi(self, RecoveryDialog):
        if not RecoveryDialog.objectName():
            RecoveryDialog.setObjectName(u"RecoveryDialog")
        self.lines = QVBoxLayout(RecoveryDialog)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(16, 16, 16, 16)
        self.explanation = QLabel(RecoveryDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.lines.addWidget(self.explanation)

        self.code = QLabel(RecoveryDialog)
        self.code.setObjectName(u"code")
        self.code.setProperty(u"role", u"title")

        self.lines.addWidget(self.code)

        self.advice = QLabel(RecoveryDialog)
        self.advice.setObjectName(u"advice")
        self.advice.setProperty(u"role", u"note")
        self.advice.setWordWrap(True)

        self.lines.addWidget(self.advice)

        self.problem = QLabel(RecoveryDialog)
        self.problem.setObjectName(u"problem")
        self.problem.setProperty(u"role", u"care")
        self.problem.setWordWrap(True)

        self.lines.addWidget(self.problem)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.print_page = QPushButton(RecoveryDialog)
        self.print_page.setObjectName(u"print_page")

        self.buttons.addWidget(self.print_page)

        self.save_page = QPushButton(RecoveryDialog)
        self.save_page.setObjectName(u"save_page")

        self.buttons.addWidget(self.save_page)

        self.spacerItem = QSpacerItem(1, 1, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacerItem)

        self.done = QPushButton(RecoveryDialog)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.done)


        self.lines.addLayout(self.buttons)


        self.retranslateUi(RecoveryDialog)

        self.done.setDefault(True)


        QMetaObject.connectSlotsByName(RecoveryDialog)
    # setupUi

    def retranslateUi(self, RecoveryDialog):
        self.print_page.setText(QCoreApplication.translate("RecoveryDialog", u"Print\u2026", None))
        self.save_page.setText(QCoreApplication.translate("RecoveryDialog", u"Save as PDF\u2026", None))
        self.done.setText(QCoreApplication.translate("RecoveryDialog", u"I have it on paper", None))
        pass
    # retranslateUi

