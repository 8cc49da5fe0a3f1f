# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'shelf_page.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QHBoxLayout, QHeaderView,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QStackedWidget, QTabBar, QToolButton, QVBoxLayout,
    QWidget)

from poreditary.app.widgets.drag_rows import (DragList, DragTree)

class Ui_ShelfPage(object):
    def setupUi(self, ShelfPage):
        if not ShelfPage.objectName():
            ShelfPage.setObjectName(u"ShelfPage")
        self.lines = QVBoxLayout(ShelfPage)
        self.lines.setObjectName(u"lines")
        self.header = QHBoxLayout()
        self.header.setObjectName(u"header")
        self.title = QLabel(ShelfPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.header.addWidget(self.title)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.header.addItem(self.gap)

        self.only_ending = QCheckBox(ShelfPage)
        self.only_ending.setObjectName(u"only_ending")

        self.header.addWidget(self.only_ending)

        self.show_archived = QCheckBox(ShelfPage)
        self.show_archived.setObjectName(u"show_archived")

        self.header.addWidget(self.show_archived)

        self.add_product = QPushButton(ShelfPage)
        self.add_product.setObjectName(u"add_product")
        self.add_product.setProperty(u"role", u"primary")

        self.header.addWidget(self.add_product)

        self.more = QToolButton(ShelfPage)
        self.more.setObjectName(u"more")
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

        self.header.addWidget(self.more)


        self.lines.addLayout(self.header)

        self.tabs = QTabBar(ShelfPage)
        self.tabs.setObjectName(u"tabs")

        self.lines.addWidget(self.tabs)

        self.parts = QHBoxLayout()
        self.parts.setObjectName(u"parts")
        self.products_part = QWidget(ShelfPage)
        self.products_part.setObjectName(u"products_part")
        self.products_lines = QVBoxLayout(self.products_part)
        self.products_lines.setObjectName(u"products_lines")
        self.products_lines.setContentsMargins(0, 0, 0, 0)
        self.products_header = QHBoxLayout()
        self.products_header.setObjectName(u"products_header")
        self.products_heading = QLabel(self.products_part)
        self.products_heading.setObjectName(u"products_heading")
        self.products_heading.setProperty(u"role", u"heading")

        self.products_header.addWidget(self.products_heading)

        self.products_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.products_header.addItem(self.products_gap)


        self.products_lines.addLayout(self.products_header)

        self.products_stack = QStackedWidget(self.products_part)
        self.products_stack.setObjectName(u"products_stack")
        self.products_waiting = QWidget()
        self.products_waiting.setObjectName(u"products_waiting")
        self.products_stack.addWidget(self.products_waiting)
        self.products = DragList()
        self.products.setObjectName(u"products")
        self.products_stack.addWidget(self.products)

        self.products_lines.addWidget(self.products_stack)


        self.parts.addWidget(self.products_part)

        self.routines_part = QWidget(ShelfPage)
        self.routines_part.setObjectName(u"routines_part")
        self.routines_lines = QVBoxLayout(self.routines_part)
        self.routines_lines.setObjectName(u"routines_lines")
        self.routines_lines.setContentsMargins(0, 0, 0, 0)
        self.routines_header = QHBoxLayout()
        self.routines_header.setObjectName(u"routines_header")
        self.routines_heading = QLabel(self.routines_part)
        self.routines_heading.setObjectName(u"routines_heading")
        self.routines_heading.setProperty(u"role", u"heading")

        self.routines_header.addWidget(self.routines_heading)

        self.routines_gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.routines_header.addItem(self.routines_gap)


        self.routines_lines.addLayout(self.routines_header)

        self.routines_stack = QStackedWidget(self.routines_part)
        self.routines_stack.setObjectName(u"routines_stack")
        self.routines_waiting = QWidget()
        self.routines_waiting.setObjectName(u"routines_waiting")
        self.routines_stack.addWidget(self.routines_waiting)
        self.routines = DragTree()
        self.routines.setObjectName(u"routines")
        self.routines_stack.addWidget(self.routines)

        self.routines_lines.addWidget(self.routines_stack)


        self.parts.addWidget(self.routines_part)


        self.lines.addLayout(self.parts)


        self.retranslateUi(ShelfPage)

        self.products_stack.setCurrentIndex(0)
        self.routines_stack.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(ShelfPage)
    # setupUi

    def retranslateUi(self, ShelfPage):
        self.title.setText(QCoreApplication.translate("ShelfPage", u"Shelf", None))
#if QT_CONFIG(tooltip)
        self.only_ending.setToolTip(QCoreApplication.translate("ShelfPage", u"Products whose last day is past or less than a month away", None))
#endif // QT_CONFIG(tooltip)
        self.show_archived.setText(QCoreApplication.translate("ShelfPage", u"Show archived", None))
        self.add_product.setText(QCoreApplication.translate("ShelfPage", u"Add product", None))
#if QT_CONFIG(tooltip)
        self.more.setToolTip(QCoreApplication.translate("ShelfPage", u"Import and export", None))
#endif // QT_CONFIG(tooltip)
#if QT_CONFIG(accessibility)
        self.more.setAccessibleName(QCoreApplication.translate("ShelfPage", u"Import and export", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("ShelfPage", u"Part of the shelf", None))
#endif // QT_CONFIG(accessibility)
        self.products_heading.setText(QCoreApplication.translate("ShelfPage", u"Products", None))
#if QT_CONFIG(accessibility)
        self.products.setAccessibleName(QCoreApplication.translate("ShelfPage", u"Products", None))
#endif // QT_CONFIG(accessibility)
        self.routines_heading.setText(QCoreApplication.translate("ShelfPage", u"Routines", None))
#if QT_CONFIG(accessibility)
        self.routines.setAccessibleName(QCoreApplication.translate("ShelfPage", u"Routines and their steps", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

