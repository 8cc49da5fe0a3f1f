# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'studio_camera.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_StudioCamera(object):
    def setupUi(self, StudioCamera):
        if not StudioCamera.objectName():
            StudioCamera.setObjectName(u"StudioCamera")
        self.lines = QVBoxLayout(StudioCamera)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.title = QLabel(StudioCamera)
        self.title.setObjectName(u"title")
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.lines.addWidget(self.title)

        self.camera_label = QLabel(StudioCamera)
        self.camera_label.setObjectName(u"camera_label")

        self.lines.addWidget(self.camera_label)

        self.camera = QComboBox(StudioCamera)
        self.camera.setObjectName(u"camera")
        self.camera.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.camera.setMinimumContentsLength(8)

        self.lines.addWidget(self.camera)

        self.resolution_label = QLabel(StudioCamera)
        self.resolution_label.setObjectName(u"resolution_label")

        self.lines.addWidget(self.resolution_label)

        self.resolution = QComboBox(StudioCamera)
        self.resolution.setObjectName(u"resolution")
        self.resolution.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.resolution.setMinimumContentsLength(8)

        self.lines.addWidget(self.resolution)

        self.lock = QCheckBox(StudioCamera)
        self.lock.setObjectName(u"lock")

        self.lines.addWidget(self.lock)

        self.lock_note = QLabel(StudioCamera)
        self.lock_note.setObjectName(u"lock_note")
        self.lock_note.setWordWrap(True)
        self.lock_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.lock_note)

        self.mirror = QCheckBox(StudioCamera)
        self.mirror.setObjectName(u"mirror")

        self.lines.addWidget(self.mirror)

        self.grid = QCheckBox(StudioCamera)
        self.grid.setObjectName(u"grid")

        self.lines.addWidget(self.grid)

        self.outline = QCheckBox(StudioCamera)
        self.outline.setObjectName(u"outline")

        self.lines.addWidget(self.outline)

        self.gate_label = QLabel(StudioCamera)
        self.gate_label.setObjectName(u"gate_label")

        self.lines.addWidget(self.gate_label)

        self.gate = QComboBox(StudioCamera)
        self.gate.setObjectName(u"gate")
        self.gate.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.gate.setMinimumContentsLength(8)

        self.lines.addWidget(self.gate)

        self.gate_note = QLabel(StudioCamera)
        self.gate_note.setObjectName(u"gate_note")
        self.gate_note.setWordWrap(True)
        self.gate_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.gate_note)

        self.done = QPushButton(StudioCamera)
        self.done.setObjectName(u"done")
        self.done.setProperty(u"role", u"primary")

        self.lines.addWidget(self.done)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.camera_label.setBuddy(self.camera)
        self.resolution_label.setBuddy(self.resolution)
        self.gate_label.setBuddy(self.gate)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(StudioCamera)

        QMetaObject.connectSlotsByName(StudioCamera)
    # setupUi

    def retranslateUi(self, StudioCamera):
        self.title.setText(QCoreApplication.translate("StudioCamera", u"Camera and preview", None))
        self.camera_label.setText(QCoreApplication.translate("StudioCamera", u"Camera", None))
        self.resolution_label.setText(QCoreApplication.translate("StudioCamera", u"Resolution", None))
        self.lock.setText(QCoreApplication.translate("StudioCamera", u"Lock exposure (L)", None))
#if QT_CONFIG(tooltip)
        self.lock.setToolTip(QCoreApplication.translate("StudioCamera", u"Hold exposure, white balance and focus as they are, and leave them to the camera again after the sitting", None))
#endif // QT_CONFIG(tooltip)
        self.mirror.setText(QCoreApplication.translate("StudioCamera", u"Mirror the preview (M)", None))
#if QT_CONFIG(tooltip)
        self.mirror.setToolTip(QCoreApplication.translate("StudioCamera", u"The picture moves as in a mirror; photos are kept as the camera sees them", None))
#endif // QT_CONFIG(tooltip)
        self.grid.setText(QCoreApplication.translate("StudioCamera", u"Grid of thirds (G)", None))
        self.outline.setText(QCoreApplication.translate("StudioCamera", u"Outline of the view (O)", None))
        self.gate_label.setText(QCoreApplication.translate("StudioCamera", u"Before a photo is kept", None))
        self.done.setText(QCoreApplication.translate("StudioCamera", u"Done", None))
#if QT_CONFIG(tooltip)
        self.done.setToolTip(QCoreApplication.translate("StudioCamera", u"Back to the sitting (Escape)", None))
#endif // QT_CONFIG(tooltip)
        pass
    # retranslateUi

