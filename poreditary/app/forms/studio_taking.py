# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'studio_taking.ui'
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
    QSizePolicy, QSlider, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_StudioTaking(object):
    def setupUi(self, StudioTaking):
        if not StudioTaking.objectName():
            StudioTaking.setObjectName(u"StudioTaking")
        self.lines = QVBoxLayout(StudioTaking)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.view = QLabel(StudioTaking)
        self.view.setObjectName(u"view")
        self.view.setWordWrap(True)
        self.view.setProperty(u"role", u"heading")

        self.lines.addWidget(self.view)

        self.step = QLabel(StudioTaking)
        self.step.setObjectName(u"step")
        self.step.setProperty(u"role", u"note")

        self.lines.addWidget(self.step)

        self.views = QWidget(StudioTaking)
        self.views.setObjectName(u"views")

        self.lines.addWidget(self.views)

        self.take = QPushButton(StudioTaking)
        self.take.setObjectName(u"take")
        self.take.setProperty(u"role", u"primary")

        self.lines.addWidget(self.take)

        self.skip = QPushButton(StudioTaking)
        self.skip.setObjectName(u"skip")

        self.lines.addWidget(self.skip)

        self.keys = QLabel(StudioTaking)
        self.keys.setObjectName(u"keys")
        self.keys.setWordWrap(True)
        self.keys.setProperty(u"role", u"note")

        self.lines.addWidget(self.keys)

        self.ghost_label = QLabel(StudioTaking)
        self.ghost_label.setObjectName(u"ghost_label")

        self.lines.addWidget(self.ghost_label)

        self.ghost = QSlider(StudioTaking)
        self.ghost.setObjectName(u"ghost")
        self.ghost.setMaximum(100)
        self.ghost.setSingleStep(5)
        self.ghost.setOrientation(Qt.Orientation.Horizontal)

        self.lines.addWidget(self.ghost)

        self.ghost_note = QLabel(StudioTaking)
        self.ghost_note.setObjectName(u"ghost_note")
        self.ghost_note.setWordWrap(True)
        self.ghost_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.ghost_note)

        self.countdown_label = QLabel(StudioTaking)
        self.countdown_label.setObjectName(u"countdown_label")

        self.lines.addWidget(self.countdown_label)

        self.countdown = QComboBox(StudioTaking)
        self.countdown.setObjectName(u"countdown")
        self.countdown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.countdown.setMinimumContentsLength(8)

        self.lines.addWidget(self.countdown)

        self.camera = QPushButton(StudioTaking)
        self.camera.setObjectName(u"camera")
        self.camera.setProperty(u"role", u"quiet")

        self.lines.addWidget(self.camera)

        self.finish = QPushButton(StudioTaking)
        self.finish.setObjectName(u"finish")
        self.finish.setProperty(u"role", u"quiet")

        self.lines.addWidget(self.finish)

        self.note = QLabel(StudioTaking)
        self.note.setObjectName(u"note")
        self.note.setWordWrap(True)
        self.note.setProperty(u"role", u"note")

        self.lines.addWidget(self.note)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.ghost_label.setBuddy(self.ghost)
        self.countdown_label.setBuddy(self.countdown)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StudioTaking)

        QMetaObject.connectSlotsByName(StudioTaking)
    # setupUi

    def retranslateUi(self, StudioTaking):
        self.take.setText(QCoreApplication.translate("StudioTaking", u"Take photo", None))
#if QT_CONFIG(tooltip)
        self.take.setToolTip(QCoreApplication.translate("StudioTaking", u"Take the photo (Space)", None))
#endif // QT_CONFIG(tooltip)
        self.skip.setText(QCoreApplication.translate("StudioTaking", u"Skip view", None))
#if QT_CONFIG(tooltip)
        self.skip.setToolTip(QCoreApplication.translate("StudioTaking", u"Go on without a photo of this view (N)", None))
#endif // QT_CONFIG(tooltip)
        self.keys.setText(QCoreApplication.translate("StudioTaking", u"Keys: Space takes the photo, N skips the view.", None))
        self.ghost_label.setText(QCoreApplication.translate("StudioTaking", u"Last photo over the picture ([ and ])", None))
#if QT_CONFIG(tooltip)
        self.ghost.setToolTip(QCoreApplication.translate("StudioTaking", u"Show the last photo less with [ and more with ]", None))
#endif // QT_CONFIG(tooltip)
        self.countdown_label.setText(QCoreApplication.translate("StudioTaking", u"Countdown", None))
        self.camera.setText(QCoreApplication.translate("StudioTaking", u"Camera and preview", None))
        self.finish.setText(QCoreApplication.translate("StudioTaking", u"Finish the sitting", None))
        pass
    # retranslateUi

