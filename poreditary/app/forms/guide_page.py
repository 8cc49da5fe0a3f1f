# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'guide_page.ui'
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
from PySide6.QtWidgets import (QAbstractItemView, QApplication, QHBoxLayout, QHeaderView,
    QLabel, QLineEdit, QSizePolicy, QSpacerItem,
    QStackedWidget, QTreeView, QVBoxLayout, QWidget)

from poreditary.app.widgets.column import Column

class Ui_GuidePage(object):
    def setupUi(self, GuidePage):
        if not GuidePage.objectName():
            GuidePage.setObjectName(u"GuidePage")
        self.lines = QVBoxLayout(GuidePage)
        self.lines.setObjectName(u"lines")
        self.header = QHBoxLayout()
        self.header.setObjectName(u"header")
        self.title = QLabel(GuidePage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.gap)

        self.search = QLineEdit(GuidePage)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.header.addWidget(self.search)


        self.lines.addLayout(self.header)

        self.caution = QLabel(GuidePage)
        self.caution.setObjectName(u"caution")
        self.caution.setTextFormat(Qt.TextFormat.PlainText)
        self.caution.setWordWrap(True)
        self.caution.setProperty(u"role", u"note")

        self.lines.addWidget(self.caution)

        self.problem = QLabel(GuidePage)
        self.problem.setObjectName(u"problem")
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setWordWrap(True)
        self.problem.setProperty(u"role", u"care")

        self.lines.addWidget(self.problem)

        self.parts = QHBoxLayout()
        self.parts.setObjectName(u"parts")
        self.list_stack = QStackedWidget(GuidePage)
        self.list_stack.setObjectName(u"list_stack")
        self.contents = QTreeView()
        self.contents.setObjectName(u"contents")
        self.contents.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setUniformRowHeights(True)
        self.contents.setExpandsOnDoubleClick(False)
        self.list_stack.addWidget(self.contents)
        self.contents.header().setVisible(False)
        self.nothing = QLabel()
        self.nothing.setObjectName(u"nothing")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter|Qt.AlignmentFlag.AlignTop)
        self.nothing.setWordWrap(True)
        self.list_stack.addWidget(self.nothing)

        self.parts.addWidget(self.list_stack)

        self.reading = Column(GuidePage)
        self.reading.setObjectName(u"reading")

        self.parts.addWidget(self.reading)

        self.parts.setStretch(1, 1)

        self.lines.addLayout(self.parts)


        self.retranslateUi(GuidePage)

        QMetaObject.connectSlotsByName(GuidePage)
    # setupUi

    def retranslateUi(self, GuidePage):
        self.title.setText(QCoreApplication.translate("GuidePage", u"Guide", None))
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("GuidePage", u"Search the guide", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(tooltip)
        self.search.setToolTip(QCoreApplication.translate("GuidePage", u"Search in both languages (Ctrl+F)", None))
#endif // QT_CONFIG(tooltip)
        self.search.setPlaceholderText(QCoreApplication.translate("GuidePage", u"Search the guide", None))
        self.caution.setText(QCoreApplication.translate("GuidePage", u"This is no medical advice. All five articles sell or promote treatments and cite no study. What clinics and studies published is marked.", None))
#if QT_CONFIG(accessibility)
        self.contents.setAccessibleName(QCoreApplication.translate("GuidePage", u"Contents of the guide", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

