# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photos_page.ui'
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
    QSizePolicy, QSpacerItem, QStackedWidget, QVBoxLayout,
    QWidget)
class Ui_PhotosPage(object):
    def setupUi(self, PhotosPage):
        if not PhotosPage.objectName():
            PhotosPage.setObjectName(u"PhotosPage")
        self.lines = QVBoxLayout(PhotosPage)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(PhotosPage)
        self.title.setObjectName(u"title")
        self.title.setProperty(u"role", u"title")

        self.top.addWidget(self.title)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.compare = QPushButton(PhotosPage)
        self.compare.setObjectName(u"compare")
        self.compare.setEnabled(False)

        self.buttons.addWidget(self.compare)

        self.import_button = QPushButton(PhotosPage)
        self.import_button.setObjectName(u"import_button")

        self.buttons.addWidget(self.import_button)

        self.take_button = QPushButton(PhotosPage)
        self.take_button.setObjectName(u"take_button")
        self.take_button.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.take_button)


        self.top.addLayout(self.buttons)


        self.lines.addLayout(self.top)

        self.about = QWidget(PhotosPage)
        self.about.setObjectName(u"about")
        self.about_line = QHBoxLayout(self.about)
        self.about_line.setObjectName(u"about_line")
        self.about_line.setContentsMargins(0, 0, 0, 0)
        self.count = QLabel(self.about)
        self.count.setObjectName(u"count")
        self.count.setProperty(u"role", u"note")

        self.about_line.addWidget(self.count)

        self.due = QLabel(self.about)
        self.due.setObjectName(u"due")
        self.due.setProperty(u"role", u"note")

        self.about_line.addWidget(self.due)

        self.about_rest = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.about_line.addItem(self.about_rest)

        self.about_line.setStretch(2, 1)

        self.lines.addWidget(self.about)

        self.session_bar = QWidget(PhotosPage)
        self.session_bar.setObjectName(u"session_bar")
        self.session_line = QHBoxLayout(self.session_bar)
        self.session_line.setObjectName(u"session_line")
        self.session_line.setContentsMargins(0, 0, 0, 0)
        self.session_title = QLabel(self.session_bar)
        self.session_title.setObjectName(u"session_title")
        self.session_title.setWordWrap(True)

        self.session_line.addWidget(self.session_title)


        self.lines.addWidget(self.session_bar)

        self.chips = QWidget(PhotosPage)
        self.chips.setObjectName(u"chips")

        self.lines.addWidget(self.chips)

        self.stack = QStackedWidget(PhotosPage)
        self.stack.setObjectName(u"stack")

        self.lines.addWidget(self.stack)

        self.lines.setStretch(4, 1)

        self.retranslateUi(PhotosPage)

        QMetaObject.connectSlotsByName(PhotosPage)
    # setupUi

    def retranslateUi(self, PhotosPage):
        self.title.setText(QCoreApplication.translate("PhotosPage", u"Photos", None))
        self.compare.setText(QCoreApplication.translate("PhotosPage", u"Compare", None))
#if QT_CONFIG(tooltip)
        self.compare.setToolTip(QCoreApplication.translate("PhotosPage", u"Compare the selected photos, two to four of them (C)", None))
#endif // QT_CONFIG(tooltip)
        self.import_button.setText(QCoreApplication.translate("PhotosPage", u"Import photos", None))
#if QT_CONFIG(tooltip)
        self.import_button.setToolTip(QCoreApplication.translate("PhotosPage", u"Import photos (Ctrl+I)", None))
#endif // QT_CONFIG(tooltip)
        self.take_button.setText(QCoreApplication.translate("PhotosPage", u"Take photos", None))
#if QT_CONFIG(tooltip)
        self.take_button.setToolTip(QCoreApplication.translate("PhotosPage", u"Take photos with a camera (Ctrl+T)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

