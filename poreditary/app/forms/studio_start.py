# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'studio_start.ui'
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
from PySide6.QtWidgets import (QApplication, QComboBox, QLabel, QPushButton,
    QSizePolicy, QSpacerItem, QSpinBox, QVBoxLayout,
    QWidget)
class Ui_StudioStart(object):
    def setupUi(self, StudioStart):
        if not StudioStart.objectName():
            StudioStart.setObjectName(u"StudioStart")
        self.lines = QVBoxLayout(StudioStart)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.unfinished = QWidget(StudioStart)
        self.unfinished.setObjectName(u"unfinished")

        self.lines.addWidget(self.unfinished)

        self.views_title = QLabel(StudioStart)
        self.views_title.setObjectName(u"views_title")
        self.views_title.setProperty(u"role", u"heading")

        self.lines.addWidget(self.views_title)

        self.views = QWidget(StudioStart)
        self.views.setObjectName(u"views")

        self.lines.addWidget(self.views)

        self.condition_title = QLabel(StudioStart)
        self.condition_title.setObjectName(u"condition_title")
        self.condition_title.setProperty(u"role", u"heading")

        self.lines.addWidget(self.condition_title)

        self.condition_note = QLabel(StudioStart)
        self.condition_note.setObjectName(u"condition_note")
        self.condition_note.setWordWrap(True)
        self.condition_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.condition_note)

        self.skin_label = QLabel(StudioStart)
        self.skin_label.setObjectName(u"skin_label")

        self.lines.addWidget(self.skin_label)

        self.skin = QComboBox(StudioStart)
        self.skin.setObjectName(u"skin")
        self.skin.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.skin.setMinimumContentsLength(8)

        self.lines.addWidget(self.skin)

        self.washed_label = QLabel(StudioStart)
        self.washed_label.setObjectName(u"washed_label")

        self.lines.addWidget(self.washed_label)

        self.washed = QSpinBox(StudioStart)
        self.washed.setObjectName(u"washed")

        self.lines.addWidget(self.washed)

        self.place_label = QLabel(StudioStart)
        self.place_label.setObjectName(u"place_label")

        self.lines.addWidget(self.place_label)

        self.place = QComboBox(StudioStart)
        self.place.setObjectName(u"place")
        self.place.setEditable(True)
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(8)

        self.lines.addWidget(self.place)

        self.light_label = QLabel(StudioStart)
        self.light_label.setObjectName(u"light_label")

        self.lines.addWidget(self.light_label)

        self.light = QComboBox(StudioStart)
        self.light.setObjectName(u"light")
        self.light.setEditable(True)
        self.light.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.light.setMinimumContentsLength(8)

        self.lines.addWidget(self.light)

        self.start = QPushButton(StudioStart)
        self.start.setObjectName(u"start")
        self.start.setProperty(u"role", u"primary")

        self.lines.addWidget(self.start)

        self.session = QLabel(StudioStart)
        self.session.setObjectName(u"session")
        self.session.setWordWrap(True)
        self.session.setProperty(u"role", u"note")

        self.lines.addWidget(self.session)

        self.camera = QPushButton(StudioStart)
        self.camera.setObjectName(u"camera")
        self.camera.setProperty(u"role", u"quiet")

        self.lines.addWidget(self.camera)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.skin_label.setBuddy(self.skin)
        self.washed_label.setBuddy(self.washed)
        self.place_label.setBuddy(self.place)
        self.light_label.setBuddy(self.light)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StudioStart)

        QMetaObject.connectSlotsByName(StudioStart)
    # setupUi

    def retranslateUi(self, StudioStart):
        self.views_title.setText(QCoreApplication.translate("StudioStart", u"Views", None))
        self.condition_title.setText(QCoreApplication.translate("StudioStart", u"Condition", None))
        self.condition_note.setText(QCoreApplication.translate("StudioStart", u"The answers of last time are filled in.", None))
        self.skin_label.setText(QCoreApplication.translate("StudioStart", u"Skin", None))
        self.washed_label.setText(QCoreApplication.translate("StudioStart", u"Minutes since washing", None))
        self.place_label.setText(QCoreApplication.translate("StudioStart", u"Place", None))
        self.light_label.setText(QCoreApplication.translate("StudioStart", u"Light", None))
        self.start.setText(QCoreApplication.translate("StudioStart", u"Start the sitting", None))
        self.camera.setText(QCoreApplication.translate("StudioStart", u"Camera and preview", None))
        pass
    # retranslateUi

