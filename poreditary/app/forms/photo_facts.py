# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_facts.ui'
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
from PySide6.QtWidgets import (QApplication, QCheckBox, QComboBox, QFormLayout,
    QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QVBoxLayout, QWidget)
class Ui_PhotoFacts(object):
    def setupUi(self, PhotoFacts):
        if not PhotoFacts.objectName():
            PhotoFacts.setObjectName(u"PhotoFacts")
        self.lines = QVBoxLayout(PhotoFacts)
        self.lines.setObjectName(u"lines")
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.photo_fields = QFormLayout()
        self.photo_fields.setObjectName(u"photo_fields")
        self.view_label = QLabel(PhotoFacts)
        self.view_label.setObjectName(u"view_label")

        self.photo_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.view_label)

        self.view = QComboBox(PhotoFacts)
        self.view.setObjectName(u"view")

        self.photo_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.view)

        self.note_label = QLabel(PhotoFacts)
        self.note_label.setObjectName(u"note_label")

        self.photo_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.note_label)

        self.note = QPlainTextEdit(PhotoFacts)
        self.note.setObjectName(u"note")
        self.note.setTabChangesFocus(True)

        self.photo_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.note)


        self.lines.addLayout(self.photo_fields)

        self.sitting_heading = QLabel(PhotoFacts)
        self.sitting_heading.setObjectName(u"sitting_heading")
        self.sitting_heading.setWordWrap(True)
        self.sitting_heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.sitting_heading)

        self.sitting_note = QLabel(PhotoFacts)
        self.sitting_note.setObjectName(u"sitting_note")
        self.sitting_note.setWordWrap(True)
        self.sitting_note.setProperty(u"role", u"note")

        self.lines.addWidget(self.sitting_note)

        self.sitting_fields = QFormLayout()
        self.sitting_fields.setObjectName(u"sitting_fields")
        self.skin_label = QLabel(PhotoFacts)
        self.skin_label.setObjectName(u"skin_label")

        self.sitting_fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.skin_label)

        self.skin = QComboBox(PhotoFacts)
        self.skin.addItem("")
        self.skin.addItem("")
        self.skin.addItem("")
        self.skin.setObjectName(u"skin")

        self.sitting_fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.skin)

        self.light_label = QLabel(PhotoFacts)
        self.light_label.setObjectName(u"light_label")

        self.sitting_fields.setWidget(1, QFormLayout.ItemRole.LabelRole, self.light_label)

        self.light = QLineEdit(PhotoFacts)
        self.light.setObjectName(u"light")
        self.light.setMaxLength(120)

        self.sitting_fields.setWidget(1, QFormLayout.ItemRole.FieldRole, self.light)

        self.place_label = QLabel(PhotoFacts)
        self.place_label.setObjectName(u"place_label")

        self.sitting_fields.setWidget(2, QFormLayout.ItemRole.LabelRole, self.place_label)

        self.place = QLineEdit(PhotoFacts)
        self.place.setObjectName(u"place")
        self.place.setMaxLength(120)

        self.sitting_fields.setWidget(2, QFormLayout.ItemRole.FieldRole, self.place)

        self.session_label = QLabel(PhotoFacts)
        self.session_label.setObjectName(u"session_label")

        self.sitting_fields.setWidget(3, QFormLayout.ItemRole.LabelRole, self.session_label)

        self.session = QComboBox(PhotoFacts)
        self.session.setObjectName(u"session")

        self.sitting_fields.setWidget(3, QFormLayout.ItemRole.FieldRole, self.session)


        self.lines.addLayout(self.sitting_fields)

        self.baseline = QCheckBox(PhotoFacts)
        self.baseline.setObjectName(u"baseline")

        self.lines.addWidget(self.baseline)

        self.photo_heading = QLabel(PhotoFacts)
        self.photo_heading.setObjectName(u"photo_heading")
        self.photo_heading.setWordWrap(True)
        self.photo_heading.setProperty(u"role", u"heading")

        self.lines.addWidget(self.photo_heading)

        self.values = QVBoxLayout()
        self.values.setObjectName(u"values")

        self.lines.addLayout(self.values)

        self.time_button = QPushButton(PhotoFacts)
        self.time_button.setObjectName(u"time_button")

        self.lines.addWidget(self.time_button)

        self.rest = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.lines.addItem(self.rest)

#if QT_CONFIG(shortcut)
        self.view_label.setBuddy(self.view)
        self.note_label.setBuddy(self.note)
        self.skin_label.setBuddy(self.skin)
        self.light_label.setBuddy(self.light)
        self.place_label.setBuddy(self.place)
        self.session_label.setBuddy(self.session)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PhotoFacts)

        QMetaObject.connectSlotsByName(PhotoFacts)
    # setupUi

    def retranslateUi(self, PhotoFacts):
        self.view_label.setText(QCoreApplication.translate("PhotoFacts", u"V&iew", None))
        self.note_label.setText(QCoreApplication.translate("PhotoFacts", u"&Note", None))
        self.sitting_heading.setText(QCoreApplication.translate("PhotoFacts", u"Sitting", None))
        self.skin_label.setText(QCoreApplication.translate("PhotoFacts", u"S&kin", None))
        self.skin.setItemText(0, QCoreApplication.translate("PhotoFacts", u"Not noted", None))
        self.skin.setItemText(1, QCoreApplication.translate("PhotoFacts", u"Clean", None))
        self.skin.setItemText(2, QCoreApplication.translate("PhotoFacts", u"Not clean", None))

        self.light_label.setText(QCoreApplication.translate("PhotoFacts", u"&Light", None))
        self.light.setPlaceholderText(QCoreApplication.translate("PhotoFacts", u"such as window, morning", None))
        self.place_label.setText(QCoreApplication.translate("PhotoFacts", u"&Place", None))
        self.place.setPlaceholderText(QCoreApplication.translate("PhotoFacts", u"such as bathroom", None))
        self.session_label.setText(QCoreApplication.translate("PhotoFacts", u"Sessi&on", None))
        self.baseline.setText(QCoreApplication.translate("PhotoFacts", u"&Baseline", None))
#if QT_CONFIG(tooltip)
        self.baseline.setToolTip(QCoreApplication.translate("PhotoFacts", u"Later photos are judged against those of this sitting", None))
#endif // QT_CONFIG(tooltip)
        self.photo_heading.setText(QCoreApplication.translate("PhotoFacts", u"About this photo", None))
        self.time_button.setText(QCoreApplication.translate("PhotoFacts", u"Correct the time\u2026", None))
        pass
    # retranslateUi

