# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'studio_review.ui'
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
from PySide6.QtWidgets import (QApplication, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_StudioReview(object):
    def setupUi(self, StudioReview):
        if not StudioReview.objectName():
            StudioReview.setObjectName(u"StudioReview")
        self.lines = QVBoxLayout(StudioReview)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.view = QLabel(StudioReview)
        self.view.setObjectName(u"view")
        self.view.setWordWrap(True)
        self.view.setProperty(u"role", u"heading")

        self.lines.addWidget(self.view)

        self.verdict = QLabel(StudioReview)
        self.verdict.setObjectName(u"verdict")
        self.verdict.setWordWrap(True)

        self.lines.addWidget(self.verdict)

        self.findings = QWidget(StudioReview)
        self.findings.setObjectName(u"findings")

        self.lines.addWidget(self.findings)

        self.question = QLabel(StudioReview)
        self.question.setObjectName(u"question")
        self.question.setWordWrap(True)

        self.lines.addWidget(self.question)

        self.keep = QPushButton(StudioReview)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")

        self.lines.addWidget(self.keep)

        self.again = QPushButton(StudioReview)
        self.again.setObjectName(u"again")

        self.lines.addWidget(self.again)

        self.skip = QPushButton(StudioReview)
        self.skip.setObjectName(u"skip")
        self.skip.setProperty(u"role", u"quiet")

        self.lines.addWidget(self.skip)

        self.keys = QLabel(StudioReview)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"note")

        self.lines.addWidget(self.keys)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.rest)


        self.retranslateUi(StudioReview)

        QMetaObject.connectSlotsByName(StudioReview)
    # setupUi

    def retranslateUi(self, StudioReview):
        self.keep.setText(QCoreApplication.translate("StudioReview", u"Keep", None))
#if QT_CONFIG(tooltip)
        self.keep.setToolTip(QCoreApplication.translate("StudioReview", u"Keep this photo (K)", None))
#endif // QT_CONFIG(tooltip)
        self.again.setText(QCoreApplication.translate("StudioReview", u"Take again", None))
#if QT_CONFIG(tooltip)
        self.again.setToolTip(QCoreApplication.translate("StudioReview", u"Let this photo go and take it again (A)", None))
#endif // QT_CONFIG(tooltip)
        self.skip.setText(QCoreApplication.translate("StudioReview", u"Skip view", None))
#if QT_CONFIG(tooltip)
        self.skip.setToolTip(QCoreApplication.translate("StudioReview", u"Let this photo go and go on with the next view (N)", None))
#endif // QT_CONFIG(tooltip)
        self.keys.setText(QCoreApplication.translate("StudioReview", u"Keys: K keeps, A takes again, N skips the view.", None))
        pass
    # retranslateUi

