# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'photo_time_dialog.ui'
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
from PySide6.QtWidgets import (QApplication, QDateTimeEdit, QDialog, QFormLayout,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)
class Ui_PhotoTimeDialog(object):
    def setupUi(self, PhotoTimeDialog):
        if not PhotoTimeDialog.objectName():
            PhotoTimeDialog.setObjectName(u"PhotoTimeDialog")
        self.lines = QVBoxLayout(PhotoTimeDialog)
        self.lines.setObjectName(u"lines")
        self.explanation = QLabel(PhotoTimeDialog)
        self.explanation.setObjectName(u"explanation")
        self.explanation.setWordWrap(True)

        self.lines.addWidget(self.explanation)

        self.fields = QFormLayout()
        self.fields.setObjectName(u"fields")
        self.taken_label = QLabel(PhotoTimeDialog)
        self.taken_label.setObjectName(u"taken_label")

        self.fields.setWidget(0, QFormLayout.ItemRole.LabelRole, self.taken_label)

        self.taken = QDateTimeEdit(PhotoTimeDialog)
        self.taken.setObjectName(u"taken")
        self.taken.setCalendarPopup(True)

        self.fields.setWidget(0, QFormLayout.ItemRole.FieldRole, self.taken)


        self.lines.addLayout(self.fields)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(PhotoTimeDialog)
        self.cancel.setObjectName(u"cancel")

        self.buttons.addWidget(self.cancel)

        self.keep = QPushButton(PhotoTimeDialog)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.keep)


        self.lines.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.taken_label.setBuddy(self.taken)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(PhotoTimeDialog)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(PhotoTimeDialog)
    # setupUi

    def retranslateUi(self, PhotoTimeDialog):
        self.taken_label.setText(QCoreApplication.translate("PhotoTimeDialog", u"&Taken", None))
        self.cancel.setText(QCoreApplication.translate("PhotoTimeDialog", u"Cancel", None))
        self.keep.setText(QCoreApplication.translate("PhotoTimeDialog", u"Keep this time", None))
        pass
    # retranslateUi

