# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pore_type_form.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QRadioButton, QSizePolicy,
    QVBoxLayout, QWidget)

class Ui_PoreTypeForm(object):
    def setupUi(self, PoreTypeForm):
        if not PoreTypeForm.objectName():
            PoreTypeForm.setObjectName(u"PoreTypeForm")
        self.lines = QVBoxLayout(PoreTypeForm)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.pore_type_heading = QLabel(PoreTypeForm)
        self.pore_type_heading.setObjectName(u"pore_type_heading")
        self.pore_type_heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.pore_type_heading)

        self.pore_type_note = QLabel(PoreTypeForm)
        self.pore_type_note.setObjectName(u"pore_type_note")
        self.pore_type_note.setProperty(u"role", u"note")
        self.pore_type_note.setWordWrap(True)

        self.lines.addWidget(self.pore_type_note)

        self.dehydrated = QRadioButton(PoreTypeForm)
        self.dehydrated.setObjectName(u"dehydrated")

        self.lines.addWidget(self.dehydrated)

        self.oily = QRadioButton(PoreTypeForm)
        self.oily.setObjectName(u"oily")

        self.lines.addWidget(self.oily)

        self.aging = QRadioButton(PoreTypeForm)
        self.aging.setObjectName(u"aging")

        self.lines.addWidget(self.aging)

        self.problematic = QRadioButton(PoreTypeForm)
        self.problematic.setObjectName(u"problematic")

        self.lines.addWidget(self.problematic)

        self.unsure = QRadioButton(PoreTypeForm)
        self.unsure.setObjectName(u"unsure")
        self.unsure.setChecked(True)

        self.lines.addWidget(self.unsure)


        self.retranslateUi(PoreTypeForm)

        QMetaObject.connectSlotsByName(PoreTypeForm)
    # setupUi

    def retranslateUi(self, PoreTypeForm):
        self.pore_type_heading.setText(QCoreApplication.translate("PoreTypeForm", u"How do your pores look to you?", None))
        self.pore_type_note.setText(QCoreApplication.translate("PoreTypeForm", u"These four types are one clinic's way to sort pores. Choose what you see; it is a description, not a diagnosis.", None))
        self.dehydrated.setText(QCoreApplication.translate("PoreTypeForm", u"Rough and dull; oval pores; oily on top, dry beneath (dehydrated)", None))
        self.oily.setText(QCoreApplication.translate("PoreTypeForm", u"Blackheads or whiteheads, mostly in the T-zone (oily)", None))
        self.aging.setText(QCoreApplication.translate("PoreTypeForm", u"Drooping, drop-shaped pores on loose skin (ageing)", None))
        self.problematic.setText(QCoreApplication.translate("PoreTypeForm", u"Redness and spots that come back; skin that reacts easily (problematic)", None))
        self.unsure.setText(QCoreApplication.translate("PoreTypeForm", u"I cannot say", None))
        pass
    # retranslateUi

