# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'blind_pair.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_BlindPair(object):
    def setupUi(self, BlindPair):
        if not BlindPair.objectName():
            BlindPair.setObjectName(u"BlindPair")
        self.lines = QVBoxLayout(BlindPair)
        self.lines.setObjectName(u"lines")
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.back = QPushButton(BlindPair)
        self.back.setObjectName(u"back")
        self.back.setProperty(u"role", u"quiet")

        self.top.addWidget(self.back)

        self.top_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_gap)

        self.progress = QLabel(BlindPair)
        self.progress.setObjectName(u"progress")
        self.progress.setProperty(u"role", u"note")

        self.top.addWidget(self.progress)

        self.top.setStretch(1, 1)

        self.lines.addLayout(self.top)

        self.question = QLabel(BlindPair)
        self.question.setObjectName(u"question")
        self.question.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.question.setProperty(u"role", u"heading")

        self.lines.addWidget(self.question)

        self.sides = QHBoxLayout()
        self.sides.setObjectName(u"sides")

        self.lines.addLayout(self.sides)

        self.answers = QHBoxLayout()
        self.answers.setObjectName(u"answers")
        self.left = QPushButton(BlindPair)
        self.left.setObjectName(u"left")

        self.answers.addWidget(self.left)

        self.same = QPushButton(BlindPair)
        self.same.setObjectName(u"same")

        self.answers.addWidget(self.same)

        self.right = QPushButton(BlindPair)
        self.right.setObjectName(u"right")

        self.answers.addWidget(self.right)

        self.answers.setStretch(0, 1)
        self.answers.setStretch(1, 1)
        self.answers.setStretch(2, 1)

        self.lines.addLayout(self.answers)

        self.lines.setStretch(2, 1)

        self.retranslateUi(BlindPair)

        QMetaObject.connectSlotsByName(BlindPair)
    # setupUi

    def retranslateUi(self, BlindPair):
        self.back.setText(QCoreApplication.translate("BlindPair", u"Stop for now", None))
#if QT_CONFIG(tooltip)
        self.back.setToolTip(QCoreApplication.translate("BlindPair", u"The answers are kept; go on any time (Escape)", None))
#endif // QT_CONFIG(tooltip)
        self.question.setText(QCoreApplication.translate("BlindPair", u"Which shows less visible pores?", None))
        self.left.setText(QCoreApplication.translate("BlindPair", u"Left", None))
#if QT_CONFIG(tooltip)
        self.left.setToolTip(QCoreApplication.translate("BlindPair", u"The left photo shows less visible pores (Left)", None))
#endif // QT_CONFIG(tooltip)
        self.same.setText(QCoreApplication.translate("BlindPair", u"No difference", None))
#if QT_CONFIG(tooltip)
        self.same.setToolTip(QCoreApplication.translate("BlindPair", u"Neither shows less (Space or Down)", None))
#endif // QT_CONFIG(tooltip)
        self.right.setText(QCoreApplication.translate("BlindPair", u"Right", None))
#if QT_CONFIG(tooltip)
        self.right.setToolTip(QCoreApplication.translate("BlindPair", u"The right photo shows less visible pores (Right)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

