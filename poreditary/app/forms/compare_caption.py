# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'compare_caption.ui'
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
from PySide6.QtWidgets import (QApplication, QHBoxLayout, QLabel, QSizePolicy,
    QSpacerItem, QToolButton, QVBoxLayout, QWidget)
class Ui_CompareCaption(object):
    def setupUi(self, CompareCaption):
        if not CompareCaption.objectName():
            CompareCaption.setObjectName(u"CompareCaption")
        self.lines = QVBoxLayout(CompareCaption)
        self.lines.setSpacing(0)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.title = QLabel(CompareCaption)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"heading")

        self.top.addWidget(self.title)

        self.newer = QToolButton(CompareCaption)
        self.newer.setObjectName(u"newer")

        self.top.addWidget(self.newer)

        self.older = QToolButton(CompareCaption)
        self.older.setObjectName(u"older")

        self.top.addWidget(self.older)

        self.top.setStretch(0, 1)

        self.lines.addLayout(self.top)

        self.when = QLabel(CompareCaption)
        self.when.setObjectName(u"when")
        self.when.setProperty(u"role", u"note")
        self.when.setWordWrap(True)

        self.lines.addWidget(self.when)

        self.noted = QLabel(CompareCaption)
        self.noted.setObjectName(u"noted")
        self.noted.setProperty(u"role", u"note")
        self.noted.setWordWrap(True)

        self.lines.addWidget(self.noted)

        self.signs = QVBoxLayout()
        self.signs.setSpacing(0)
        self.signs.setObjectName(u"signs")

        self.lines.addLayout(self.signs)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.rest)

        self.lines.setStretch(4, 1)

        self.retranslateUi(CompareCaption)

        QMetaObject.connectSlotsByName(CompareCaption)
    # setupUi

    def retranslateUi(self, CompareCaption):
#if QT_CONFIG(tooltip)
        self.newer.setToolTip(QCoreApplication.translate("CompareCaption", u"Newer photo of this view (Up)", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(tooltip)
        self.older.setToolTip(QCoreApplication.translate("CompareCaption", u"Older photo of this view (Down)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

